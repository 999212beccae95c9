/// The address of one output file from another, relative and percent-encoded.
///
/// - Parameters:
///   - target: an output path, with or without `#anchor`.
///   - page: the output path of the page that links.
func address(of target: String, from page: String) -> String {
  let parts = target.utf8.split(
    separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
  let anchor = parts.count > 1 ? "#" + encoded(parts[1]) : ""
  let path = parts[0]
  if path.elementsEqual(page.utf8), !anchor.isEmpty { return anchor }
  return rootPrefix(of: page) + encoded(path) + anchor
}

/// What leads from a page to the site's root: `../` for each folder it lies in.
func rootPrefix(of page: String) -> String {
  String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
}

/// The path with every byte but letters, digits, `-._~/` percent-encoded.
private func encoded(_ path: Substring.UTF8View) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in path {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      bytes.append(byte)
    default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
