import Diagnostics

extension DocumentReader {
  /// Reports raw HTML that is left out, unless it is comments and nothing else.
  mutating func reportHTML(_ markup: String, in region: Range<Int>) {
    let rest = withoutComments(Array(markup.utf8))
    guard !rest.isEmpty else { return }
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    var locator = Locator(region, of: source.bytes)
    let range = locator.find(line) ?? region
    report(
      .rawHTML, "HTML is left out of the page", at: range,
      help: "write it in Markdown, or as code if it is to be shown")
  }
}

/// What is left of markup when comments and white space round them are gone; a comment that does
/// not end is left, as it takes the rest of the page with it.
private func withoutComments(_ markup: [UInt8]) -> ArraySlice<UInt8> {
  var rest = markup[...].trimmingWhiteSpace()
  let closing = Array("-->".utf8)
  while rest.starts(with: "<!--".utf8) {
    var end = rest.startIndex + 4
    while end < rest.endIndex, !rest[end...].starts(with: closing) { end += 1 }
    guard end < rest.endIndex else { return rest }
    rest = rest.dropFirst(end + closing.count - rest.startIndex).trimmingWhiteSpace()
  }
  return rest
}
