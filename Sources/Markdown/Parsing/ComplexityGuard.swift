import Diagnostics

/// A linear look at Markdown before the parser sees it, which refuses what would keep libcmark
/// busy for minutes: its time is quadratic in nested empty list items, in emphasis within deep
/// quotes and in unclosed brackets.
enum ComplexityGuard {
  /// The most bytes a text may have.
  static let bytes = 256 * 1024
  /// The most quote and list markers a line may open with.
  static let markers = 32
  /// The most columns of white space a line may open with.
  static let indent = 160
  /// The most lines in a row that hold nothing but markers and white space.
  static let emptyLines = 64
  /// The most `[` between two blank lines.
  static let brackets = 4096

  /// What is refused, and the line where the limit is passed.
  struct Refusal: Equatable {
    let line: Int
    let message: String
  }

  /// The first thing a text has too much of, or nil.
  static func refusal(of source: MarkdownSource) -> Refusal? {
    guard source.bytes.count <= bytes else {
      return Refusal(line: 1, message: "the text is longer than \(bytes / 1024) KiB")
    }
    var counts = Counts()
    for line in source.bodyLines {
      if let message = counts.add(source.text(ofLine: line)) {
        return Refusal(line: line, message: message)
      }
    }
    return nil
  }

  /// What has been counted up to a line.
  private struct Counts {
    var emptyLines = 0
    var brackets = 0

    mutating func add(_ line: ArraySlice<UInt8>) -> String? {
      let opening = Opening(of: line)
      if opening.markers > ComplexityGuard.markers {
        return "the line opens with more than \(ComplexityGuard.markers) quote and list markers"
      }
      if opening.indent > ComplexityGuard.indent {
        return "the line is indented by more than \(ComplexityGuard.indent) columns"
      }
      emptyLines = opening.isWholeLine ? emptyLines + 1 : 0
      if emptyLines > ComplexityGuard.emptyLines {
        return "more than \(ComplexityGuard.emptyLines) lines in a row are empty"
      }
      if opening.isWholeLine && opening.markers == 0 { brackets = 0 }
      brackets += line.count { $0 == UInt8(ascii: "[") }
      if brackets > ComplexityGuard.brackets {
        return "more than \(ComplexityGuard.brackets) opening brackets stand in one block"
      }
      return nil
    }
  }
}
