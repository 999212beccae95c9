/// The lines of a text that look like a link's definition, `[label]: address`.
struct LinkDefinitions: Sendable {
  /// One such line, as source offsets.
  struct Definition: Sendable {
    let line: Int
    let label: Range<Int>
    let address: Range<Int>
  }

  /// In the order of their lines.
  private(set) var all: [Definition] = []
  /// Where each address is given first.
  private(set) var places: [String: Range<Int>] = [:]

  /// Looks at every line.
  init(in source: MarkdownSource) {
    for number in source.bodyLines {
      guard let found = Definition(in: source.text(ofLine: number), line: number) else { continue }
      all.append(found)
      let address = String(decoding: source.bytes[found.address], as: UTF8.self)
      if places[address] == nil { places[address] = found.address }
    }
  }

  /// What two labels share when CommonMark takes them for the same.
  static func key(_ label: some Sequence<UInt8>) -> String {
    let words = Array(label).split(whereSeparator: isWhiteSpace)
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ").lowercased()
  }
}

extension LinkDefinitions.Definition {
  fileprivate init?(in text: ArraySlice<UInt8>, line: Int) {
    let text = text[Opening(of: text).end...]
    guard text.first == UInt8(ascii: "["),
      let close = text.firstIndex(of: UInt8(ascii: "]")), close + 1 < text.endIndex,
      text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    var address = text[(close + 2)...].trimmingWhiteSpace()
    if address.first == UInt8(ascii: "<") {
      address = address.dropFirst().prefix { $0 != UInt8(ascii: ">") }
    } else {
      address = address.prefix { !isWhiteSpace($0) }
    }
    guard !address.isEmpty else { return nil }
    self.line = line
    label = (text.startIndex + 1)..<close
    self.address = address.startIndex..<address.endIndex
  }
}
