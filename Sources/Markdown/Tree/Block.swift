/// A block of a document.
public indirect enum Block: Hashable, Sendable {
  case heading(Heading)
  case paragraph([Inline])
  case quote([Block])
  case alert(AlertKind, [Block])
  case list(List)
  /// A code block with its info string's first word, or nil.
  case code(language: String?, text: String)
  case directive(Directive)
  case table(Table)
  case thematicBreak
  /// Raw HTML as written, which pages leave out.
  case html(String)
}
