import FuzzOracle

/// Any bytes as each kind of YAML file, the first byte saying which: the guide is read, and what is
/// found stands in its files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let kind = input.first else { return 0 }
  let paths = [
    "assessments/bakery.yaml", "decision.yaml", "options/build.yaml", "claims.yaml", "guide.yaml",
  ]
  holdReading(Array(input.dropFirst()), as: "Content/" + paths[Int(kind) % paths.count])
  return 0
}
