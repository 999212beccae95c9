public import Diagnostics

extension Resolver {
  /// Gives every file of the guide its address; two with one address are reported at the second.
  mutating func giveAddresses(to drafts: Drafts) {
    let pages = drafts.bodies.map { ($0.path, outputPath(of: $0.path)) }
    let assessments = drafts.assessments.flatMap { draft in
      ["assessments", "reports"].map { ("assessments/\(draft.id).yaml", "\($0)/\(draft.id).html") }
    }
    let media = drafts.media.map { ($0, $0) }
    for (source, address) in (pages + assessments + media).sorted(by: { $0 < $1 }) {
      let place = SourceLocation(file: ContentPath.folder + source, line: 1)
      let kind = source == address ? "a file of media/" : "the page of '\(source)'"
      let note = Diagnostic.Note("'\(address)' is asked for by this file", at: place)
      let owner = SiteAddresses.Owner(path: address, kind: kind, note: note)
      if let clash = addresses.claim(owner) {
        report(clash, of: address, .duplicatePage, at: place)
      }
    }
  }

  /// The aliases of a page that lead to it alone; the others are reported.
  mutating func aliases(_ aliases: [Located<String>], of page: String) -> [Located<String>] {
    aliases.filter { alias in
      guard isAddress(alias) else { return false }
      let own = outputPath(of: page)
      if alias.value.utf8.elementsEqual(own.utf8) {
        report(
          .aliasClash, "'\(own)' is this page's own address", at: alias.location,
          help: "take the alias out")
        return false
      }
      let note = Diagnostic.Note("'\(alias.value)' is asked for here", at: alias.location)
      let owner = SiteAddresses.Owner(
        path: alias.value, kind: "an alias of '\(page)'", note: note)
      guard let clash = addresses.claim(owner) else { return true }
      report(clash, of: alias.value, .aliasClash, at: alias.location)
      return false
    }
  }

  private mutating func isAddress(_ alias: Located<String>) -> Bool {
    guard isSafePath(alias.value) else {
      report(
        .unsafePath, "'\(alias.value)' is no path within the site", at: alias.location,
        help: "write it from the site's root, such as old/page.html")
      return false
    }
    let isPlain = !alias.value.utf8.contains { $0 == 0x20 || $0 == UInt8(ascii: ":") }
    let isPage = alias.value.lowercased().utf8.suffix(5).elementsEqual(".html".utf8)
    guard isPlain, isPage else {
      report(
        .invalidValue, "'\(alias.value)' is no address of a page", at: alias.location,
        help: "write a path such as old/page.html")
      return false
    }
    return true
  }

  private mutating func report(
    _ clash: SiteAddresses.Clash, of path: String, _ rule: Rule, at place: SourceLocation
  ) {
    let help =
      rule == .aliasClash ? "write another path, or take the alias out" : "rename one of the files"
    let message: String
    let other: SiteAddresses.Owner
    switch clash {
    case .taken(let owner):
      other = owner
      message = "is \(other.kind) already" + difference(path, other.path)
    case .folder(let owner):
      other = owner
      message = "and '\(other.path)' would make one path a file and a folder"
    }
    report(
      rule, "'\(path)' \(message)", at: place, help: help,
      notes: [other.note].compactMap(\.self))
  }

  /// How two spellings of one path differ, in words.
  private func difference(_ path: String, _ other: String) -> String {
    if path.utf8.elementsEqual(other.utf8) { return "" }
    return path == other
      ? ": Unicode's forms of a letter are one letter" : ": letter case does not count"
  }
}

extension Rule {
  /// An alias of something that has an address already.
  public static let aliasClash = Rule(
    "alias-clash", .error,
    summary: "An alias is the address of a page, a file or another alias.",
    reason: "Only one of the two could be found there, and letter case does not tell them apart.",
    example: "aliases: [compare.html]",
    fix: "Write another path, or take the alias out.")

  /// Two files of the guide with one address.
  public static let duplicatePage = Rule(
    "duplicate-page", .error,
    summary: "Two files of the guide would have one address.",
    reason: """
      One page would replace the other. Letter case and Unicode's forms do not count: some file \
      systems cannot tell such names apart.
      """,
    example: "Content/framework/costs.md beside Content/framework/Costs.md",
    fix: "Rename one of the files.")

  /// An alias or file that would lie outside the site.
  public static let unsafePath = Rule(
    "unsafe-path", .error,
    summary: "A file of the site would not lie below the output folder.",
    reason: "Content comes from many teams, and a path with '..' could overwrite anything.",
    example: "aliases: [../index.html]",
    fix: "Write the path relative to the site's root, without '.' and '..' parts.")
}
