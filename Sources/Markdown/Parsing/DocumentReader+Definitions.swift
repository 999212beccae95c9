extension DocumentReader {
  /// Where a link definition, `[label]: address`, gives an address; nil where none does.
  mutating func definitionPlace(of address: String) -> Range<Int>? {
    if let known = definitionPlaces { return known[address] }
    var found: [String: Range<Int>] = [:]
    for number in source.bodyLines {
      guard let (address, range) = definition(in: source.text(ofLine: number)) else { continue }
      if found[address] == nil { found[address] = range }
    }
    definitionPlaces = found
    return found[address]
  }

  /// The address of a line that looks like a link definition.
  private func definition(in line: ArraySlice<UInt8>) -> (String, Range<Int>)? {
    let text = line[Opening(of: line).end...]
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
    return (String(decoding: address, as: UTF8.self), address.startIndex..<address.endIndex)
  }
}
