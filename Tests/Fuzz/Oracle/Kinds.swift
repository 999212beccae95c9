/// The file that an input stands for: its first line names a kind, or its first byte picks one.
///
/// - Parameters:
///   - input: the bytes of a fuzzer.
///   - paths: relative to `Content/`.
/// - Returns: the path, and what follows the first line.
public func file(
  in input: UnsafeBufferPointer<UInt8>, among paths: [String]
) -> (path: String, bytes: [UInt8])? {
  guard let first = input.first else { return nil }
  let kind = input.prefix { $0 != UInt8(ascii: "\n") }
  let path =
    paths.first { $0.utf8.starts(with: kind) } ?? paths[Int(first) % paths.count]
  return ("Content/" + path, Array(input[kind.endIndex...].dropFirst()))
}
