import Diagnostics
import Markdown

extension Resolver {
  /// Holds everything a text refers to against what there is.
  ///
  /// - Parameter path: the file that holds the text, relative to `Content/`.
  mutating func check(_ document: Document, in path: String, _ tree: SiteTree) {
    let mentions = Mentions(in: document)
    for link in mentions.links { check(link.destination, in: path, tree) }
    for image in mentions.images { checkImage(image.source, in: path, tree) }
    for item in mentions.citations { _ = find(item.key, in: names.references) }
    for role in mentions.roles { check(role) }
    for directive in mentions.directives {
      _ = DirectiveCall(directive, names: names, reporting: &diagnostics)
    }
  }

  private mutating func check(_ link: Located<String>, in path: String, _ tree: SiteTree) {
    if case .failure(let broken) = tree.destination(of: link.value, from: path) {
      report(broken.rule, broken.message, at: link.location, help: broken.help)
    }
  }

  private mutating func checkImage(_ source: Located<String>, in path: String, _ tree: SiteTree) {
    if case .failure(let broken) = tree.image(at: source.value, from: path) {
      report(broken.rule, broken.message, at: source.location, help: broken.help)
    }
  }

  private mutating func check(_ role: Role) {
    switch role.name.value {
    case "value": _ = valuePath(role.argument)
    case "claim": _ = find(role.argument, in: names.claims)
    default:
      report(
        .unknownRole, "no role is named '\(role.name.value)'", at: role.name.location,
        help: suggestion(for: role.name.value, among: ["value", "claim"], noun: "roles"))
    }
  }
}
