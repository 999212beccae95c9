/// How the text form of findings is set.
public enum TextStyle: Sendable {
  /// Without any escape sequence.
  case plain
  /// With ANSI colours, for terminals.
  case colored
}

extension TextStyle {
  /// What a part of the text is.
  enum Role {
    case headline(Severity)
    case gutter
    case emphasis
  }

  /// Text set as its role asks.
  func set(_ text: String, as role: Role) -> String {
    guard case .colored = self else { return text }
    let code =
      switch role {
      case .headline(.error): "1;31"
      case .headline(.warning): "1;33"
      case .headline(.info): "1;36"
      case .gutter: "1;34"
      case .emphasis: "1"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
