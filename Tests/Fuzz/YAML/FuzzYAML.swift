import FuzzOracle

/// Any bytes as each kind of YAML file: the guide is read, and what is found stands in its files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let paths = [
    "assessments/bakery.yaml", "decision.yaml", "options/build.yaml", "claims.yaml", "guide.yaml",
  ]
  let input = UnsafeBufferPointer(start: start, count: count)
  if let (path, bytes) = file(in: input, among: paths) { holdReading(bytes, as: path) }
  return 0
}
