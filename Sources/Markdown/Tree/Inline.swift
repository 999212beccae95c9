/// A run inside a block.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  case link(Link)
  case image(Image)
  /// A tag or a comment as written, which pages leave out.
  case html(String)
  case softBreak
  case lineBreak
  case citation(Citation)
  case role(Role)
  /// A reference to a footnote by its number, counted from 1, and which reference to it this is.
  case footnote(number: Int, occurrence: Int)
}
