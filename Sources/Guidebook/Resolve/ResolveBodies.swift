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
    for directive in mentions.directives { check(directive) }
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
    let name = role.name
    if let kind = allRoles.first(where: { $0.name == name.value }) {
      return kind.check(role.argument, names, &diagnostics)
    }
    let isBlock = allDirectives.contains { $0.name == name.value }
    report(
      .unknownRole, "no role is named '\(name.value)'", at: name.location,
      help: isBlock
        ? "\(name.value) is a block: open a fence with it, ```{\(name.value)}"
        : suggestion(for: name.value, among: allRoles.map(\.name), noun: "roles"))
  }

  private mutating func check(_ directive: Directive) {
    let name = directive.name
    if let kind = allDirectives.first(where: { $0.name == name.value }) {
      return kind.check(directive, names, &diagnostics)
    }
    let isRole = allRoles.contains { $0.name == name.value }
    report(
      .unknownDirective, "no directive is named '\(name.value)'", at: name.location,
      help: isRole
        ? "\(name.value) is a role: write it in a sentence, {\(name.value)}`…`"
        : suggestion(for: name.value, among: allDirectives.map(\.name), noun: "directives"))
  }
}
