/// Emphasis in a terminal, or none.
struct Ink {
  /// Whether escape sequences are written.
  let isOn: Bool

  func strong(_ text: String) -> String { escaped(text, "1") }
  func good(_ text: String) -> String { escaped(text, "32") }
  func bad(_ text: String) -> String { escaped(text, "31") }
  func faint(_ text: String) -> String { escaped(text, "2") }

  private func escaped(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
