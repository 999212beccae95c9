/// The markers and white space a line opens with, before its own text.
struct Opening {
  /// How many `>`, bullets and list numbers there are.
  private(set) var markers = 0
  /// How many columns of white space there are, tabs reaching to the next multiple of four.
  private(set) var indent = 0
  /// How many columns of white space stand before the first marker.
  private(set) var leadingIndent = 0
  /// The index of the first byte that is neither.
  private(set) var end: Int
  /// Whether nothing follows.
  let isWholeLine: Bool
  /// Whether the line holds nothing but white space.
  var isBlank: Bool { isWholeLine && markers == 0 }

  /// Looks at a line without its line break.
  init(of line: ArraySlice<UInt8>) {
    end = line.startIndex
    var column = 0
    while end < line.endIndex {
      if line[end] == UInt8(ascii: " ") {
        indent += 1
        column += 1
        end += 1
      } else if line[end] == UInt8(ascii: "\t") {
        let width = 4 - column % 4
        indent += width
        column += width
        end += 1
      } else if let length = Opening.marker(in: line, at: end) {
        if markers == 0 { leadingIndent = indent }
        markers += 1
        column += length
        end += length
      } else {
        break
      }
    }
    if markers == 0 { leadingIndent = indent }
    isWholeLine = end == line.endIndex
  }

  /// The length of the quote or list marker at an index, or nil.
  private static func marker(in line: ArraySlice<UInt8>, at index: Int) -> Int? {
    switch line[index] {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return isSpaceOrEnd(line, index + 1) ? 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = line[index...].prefix { (0x30...0x39).contains($0) }
      guard digits.count <= 9, digits.endIndex < line.endIndex,
        line[digits.endIndex] == UInt8(ascii: ".") || line[digits.endIndex] == UInt8(ascii: ")"),
        isSpaceOrEnd(line, digits.endIndex + 1)
      else { return nil }
      return digits.count + 1
    default: return nil
    }
  }

  private static func isSpaceOrEnd(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index >= line.endIndex || line[index] == UInt8(ascii: " ") || line[index] == UInt8(ascii: "\t")
  }
}
