/// A run of text in a drawing.
struct TextSpan: Hashable {
  /// How the run is set.
  enum Role: Hashable {
    /// A name, in bold ink.
    case name
    /// A name in its series' colour.
    case series(Tone)
    /// A figure.
    case figure
    /// What is left out where there is little room.
    case detail
    /// A label of an axis; `isMinor` ones are left out where there is little room.
    case tick(isMinor: Bool)
  }

  let text: String
  let role: Role

  init(_ text: String, _ role: Role) {
    self.text = text
    self.role = role
  }

  /// Whether the run still stands in a narrow picture.
  var isAlwaysShown: Bool { role != .detail && role != .tick(isMinor: true) }

  /// The class and the presentation attributes.
  var attributes: String {
    switch role {
    case .name: "class=\"c-name\" fill=\"\(Ink.ink)\" font-weight=\"700\""
    case .series(let tone):
      "class=\"c-series \(tone.className)\" fill=\"\(tone.colour)\" font-weight=\"700\""
    case .figure: "class=\"c-figure\" fill=\"\(Ink.ink)\""
    case .detail: "class=\"c-soft opt\" fill=\"\(Ink.soft)\""
    case .tick(let isMinor):
      "class=\"c-soft\(isMinor ? " minor" : "")\" fill=\"\(Ink.soft)\""
    }
  }

  /// How wide the run may be set at most, in hundredths of a pixel.
  var width: Int { TextWidth.of(text) }
}

/// How much room text takes: 0.56 em a letter at 12 pixels, and a tenth of slack.
enum TextWidth {
  /// The size text is drawn at, in pixels.
  static let fontSize = 12
  /// The narrowest picture that drawings are laid out for, in hundredths of a pixel.
  static let narrow = 28_800
  /// The width under which details and minor ticks are left out, in hundredths of a pixel.
  static let wide = 48_000
  /// Between two runs of a line, in pixels.
  static let gap = 8

  /// The room for a text, in hundredths of a pixel.
  static func of(_ text: String) -> Int { text.unicodeScalars.count * fontSize * 56 * 11 / 10 }

  /// The text, cut with an ellipsis where it does not fit a width in hundredths of a pixel.
  static func fitted(_ text: String, within width: Int) -> String {
    guard of(text) > width else { return text }
    let room = max(1, width / of("x") - 1)
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.prefix(room))
    return String(scalars) + "\u{2026}"
  }
}
