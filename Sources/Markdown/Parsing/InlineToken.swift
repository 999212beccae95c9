import Diagnostics

/// A step towards a tree of inlines, in reading order.
enum InlineToken {
  /// What a container turns out to be when it closes.
  enum Container {
    case emphasis, strong
    case link(Located<String>, title: String)
    case image(Located<String>, title: String)
    /// One that is left out; its content stays.
    case none
  }

  /// A container opens.
  case open
  /// The innermost open container closes.
  case close(Container)
  /// Something without parts.
  case leaf(Inline)
  /// Text in which marks still stand for literal characters.
  case text([UInt8])
}
