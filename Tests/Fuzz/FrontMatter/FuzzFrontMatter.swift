import FuzzOracle

/// Any bytes as the front matter of each kind of page, the first byte saying which: the guide is
/// read, and what is found stands in its files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFrontMatter(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let kind = input.first else { return 0 }
  let paths = [
    "index.md", "framework/why.md", "options/buy.md", "case-studies/corner-shop.md",
    "references/survey.md",
  ]
  let bytes = Array("---\n".utf8) + input.dropFirst() + Array("\n---\nText [@survey].\n".utf8)
  holdReading(bytes, as: "Content/" + paths[Int(kind) % paths.count])
  return 0
}
