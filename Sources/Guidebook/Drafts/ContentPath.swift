import Diagnostics

/// What a file of `Content/` is, by its place.
enum ContentPath: Hashable, Sendable {
  case settings, decision, claims, home, chapter
  case option, optionPage, assessment, caseStudy, reference, media, version, schema
  /// Written by a command or kept by tools, not read here.
  case ignored
  /// Nothing the guide knows, with the likely fix.
  case stray(help: String?)

  /// The folder that everything is read from.
  static let folder = "Content/"

  /// A path relative to `Content/`, or nil for a file elsewhere.
  static func relative(_ path: String) -> String? {
    guard path.utf8.starts(with: folder.utf8) else { return nil }
    return String(Substring(path.utf8.dropFirst(folder.utf8.count)))
  }

  /// Tells what a file is.
  ///
  /// - Parameter path: relative to `Content/`.
  init(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let name = parts.last, !parts.contains(where: { $0.utf8.first == UInt8(ascii: ".") })
    else {
      self = .ignored
      return
    }
    let isFlat = parts.count == 2
    switch (parts.count == 1 ? nil : parts[0], fileExtension(of: name)) {
    case (nil, "yaml"): self = ContentPath(rootYAML: name)
    case (nil, "md") where name == "index.md": self = .home
    case ("framework"?, "md"): self = .chapter
    case ("options"?, "yaml") where isFlat: self = .option
    case ("options"?, "md") where isFlat: self = .optionPage
    case ("assessments"?, "yaml") where isFlat: self = .assessment
    case ("case-studies"?, "md") where isFlat: self = .caseStudy
    case ("references"?, "md") where isFlat: self = .reference
    case ("media"?, _): self = .media
    case ("versions"?, "json") where isFlat: self = .version
    case ("schemas"?, "json"):
      self = isFlat && name.utf8.suffix(12).elementsEqual(".schema.json".utf8) ? .schema : .ignored
    case (_, "yml"): self = .stray(help: "name it .yaml")
    case (_, "markdown"): self = .stray(help: "name it .md")
    case (let folder?, _):
      self = .stray(help: suggestion(for: folder, among: ContentPath.folders, noun: "folders"))
    default: self = .stray(help: "move it into one of the guide's folders")
    }
  }

  private init(rootYAML name: String) {
    switch name {
    case "guide.yaml": self = .settings
    case "decision.yaml": self = .decision
    case "claims.yaml": self = .claims
    default:
      let names = ["guide.yaml", "decision.yaml", "claims.yaml"]
      self = .stray(help: suggestion(for: name, among: names, noun: "files here"))
    }
  }

  private static let folders = [
    "framework", "options", "assessments", "case-studies", "references", "media",
  ]
}

/// What follows the last dot, or nothing.
private func fileExtension(of name: String) -> String {
  let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard parts.count > 1, let last = parts.last else { return "" }
  return String(Substring(last))
}
