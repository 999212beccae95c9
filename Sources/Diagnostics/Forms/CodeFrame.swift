/// A source line made fit for a terminal, and what stands under it.
struct CodeFrame {
  /// The line, cut round the place where it is long, its control characters visible.
  let text: String
  /// What reaches from the line's start to the place: as wide as the text above, tabs kept.
  let padding: String
  /// How many columns the place is wide, at least 1.
  let width: Int

  /// The most scalars of a line that are shown.
  static let longestLine = 100
  /// How many scalars before the place are shown when the line is cut.
  static let lead = 40

  /// Cuts a line round a place.
  init(of scalars: [Unicode.Scalar], at place: SourceLocation) {
    let start = min(place.column - 1, scalars.count)
    let window = CodeFrame.window(of: scalars.count, around: start)
    // A place that reaches beyond the line, such as a missing word at its end, is one column wide.
    let covered = scalars[start..<(start + min(place.length, window.upperBound - start))]
    let opening = window.lowerBound > 0 ? "…" : ""
    let closing = window.upperBound < scalars.count ? "…" : ""
    text = opening + scalars[window].map(CodeFrame.shown).joined() + closing
    padding =
      (opening.isEmpty ? "" : " ")
      + scalars[window.lowerBound..<max(start, window.lowerBound)].map(CodeFrame.blank).joined()
    width = max(1, covered.reduce(0) { $0 + CodeFrame.columns(of: $1) })
  }

  private static func window(of count: Int, around start: Int) -> Range<Int> {
    guard count > longestLine else { return 0..<count }
    let first = max(0, min(start - lead, count - longestLine))
    return first..<(first + longestLine)
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    scalar == "\t" ? "\t" : visible(String(scalar))
  }

  private static func blank(_ scalar: Unicode.Scalar) -> String {
    scalar == "\t" ? "\t" : String(repeating: " ", count: columns(of: scalar))
  }

  /// The columns a scalar takes in a terminal, a tab counted as one.
  fileprivate static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: 0
    case .format: isDirection(scalar) ? 1 : 0
    default: isWide(scalar) ? 2 : 1
    }
  }

  /// Scalars that East Asian scripts and emoji set two columns wide.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

/// Text whose control characters, and those that turn the direction of reading, can be seen and do
/// nothing.
public func visible(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<0x20: result.append(Unicode.Scalar(UInt32(0x2400) + scalar.value) ?? "\u{FFFD}")
    case 0x7F: result.append("\u{2421}")
    case 0x80..<0xA0, 0x2028, 0x2029: result.append("\u{FFFD}")
    default: result.append(isDirection(scalar) ? "\u{FFFD}" : scalar)
    }
  }
  return String(result)
}

/// How many columns a text takes in a terminal; a combining mark takes none, an ideograph two.
public func columns(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + CodeFrame.columns(of: $1) }
}

/// Whether a scalar turns the direction of reading, so that text shows other than it is.
private func isDirection(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
