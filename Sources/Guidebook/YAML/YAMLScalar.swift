import Diagnostics

/// A scalar as its file spells it; what it means is for the field that it belongs to.
struct YAMLScalar: Hashable, Sendable {
  /// How it is written.
  enum Style: Hashable, Sendable { case plain, quoted, literal, folded }

  /// The text, without quotes, escapes resolved.
  let text: String
  let style: Style
  /// Where its text stands, in pieces; none where its place says it all, or nothing does.
  var runs: [Passage.Run] = []

  /// Whether nothing at all is written.
  var isMissing: Bool { style == .plain && text.utf8.isEmpty }
}
