/// How far a text is read as a guide's.
struct ReadingMode: Sendable {
  /// Whether links and images that a page may not hold stay in the tree, and HTML in alternative
  /// text; only tests ask for it.
  let keepsEverything: Bool
  /// Whether addresses in text become links.
  let linksBareAddresses: Bool

  /// A guide's text.
  static let guide = ReadingMode(keepsEverything: false, linksBareAddresses: true)
}
