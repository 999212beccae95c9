import FuzzOracle

/// Any bytes as each kind of page: the guide is read, and what is found stands in its files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFrontMatter(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let paths = [
    "index.md", "framework/why.md", "options/buy.md", "case-studies/corner-shop.md",
    "references/survey.md",
  ]
  let input = UnsafeBufferPointer(start: start, count: count)
  if let (path, bytes) = file(in: input, among: paths) { holdReading(bytes, as: path) }
  return 0
}
