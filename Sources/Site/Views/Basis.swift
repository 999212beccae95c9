/// A numbered mark that leads to a reference in the page's endnotes.
struct CiteView: ViewModel {
  /// From 1, in the page's order.
  let number: Int
  /// The reference's title, shown on hover.
  let title: String
  /// Whether the endnote leads back here.
  let isFirst: Bool
  /// Text before and after, such as `see` and `p. 3`.
  var prefix = ""
  var locator = ""

  static let fields: [Field<CiteView>] = [
    .text("number") { String($0.number) }, .text("title", \.title), .truth("isFirst", \.isFirst),
    .text("prefix", \.prefix), .text("locator", \.locator),
  ]
}

/// What a figure rests on: citations, the guide's own judgement, or nothing that is stated.
struct BasisView: ViewModel {
  enum Kind { case cited, ours, unstated }

  let cites: [CiteView]
  let kind: Kind

  static let fields: [Field<BasisView>] = [
    .list("cites", \.cites), .truth("isOurs") { $0.kind == .ours },
    .truth("isUnstated") { $0.kind == .unstated },
  ]
}
