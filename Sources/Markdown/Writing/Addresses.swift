/// The address if it may stand in a page: `https`, `http`, `mailto`, relative or `#`, after control
/// characters are gone; nil otherwise.
///
/// Browsers drop tabs and line breaks anywhere and take `\` for `/`, so `java\nscript:` is a
/// scheme and `/\host` leaves the site; both are refused. An address with a host and no scheme is
/// refused too: from a file it leads nowhere.
public func safeAddress(_ address: String) -> String? {
  let bytes = address.utf8.filter { $0 >= 0x20 && $0 != 0x7F }[...].trimmingWhiteSpace()
  let start = bytes.prefix(2)
  if start.count == 2, start.allSatisfy({ $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) {
    return nil
  }
  let clean = String(decoding: bytes, as: UTF8.self)
  guard let scheme = addressScheme(clean) else { return clean }
  return ["https", "http", "mailto"].contains(scheme) ? clean : nil
}

/// The scheme of an address in lower case, without its colon; nil where it is relative.
///
/// As browsers read it: a letter, then letters, digits, `+`, `-` and `.` up to the first colon.
public func addressScheme(_ address: String) -> String? {
  guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
  let scheme = address.utf8[..<colon]
  guard let first = scheme.first, isAlphanumeric(first), !(0x30...0x39).contains(first),
    scheme.allSatisfy({ isAlphanumeric($0) || "+-.".utf8.contains($0) })
  else { return nil }
  return String(decoding: scheme, as: UTF8.self).lowercased()
}

/// An address in which bytes that no URL may hold are percent-encoded, as libcmark's own writer
/// does it.
func percentEncoding(_ address: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var result: [UInt8] = []
  for byte in address.utf8 {
    if isAlphanumeric(byte) || "-_.+!*'(),%#@?=;:/&$~".utf8.contains(byte) {
      result.append(byte)
    } else {
      result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}
