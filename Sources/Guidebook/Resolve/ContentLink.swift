import Diagnostics

/// A relative link taken apart.
struct ContentLink {
  /// The path relative to `Content/`, or nil where the link stays on its page.
  let path: String?
  /// What follows `#`, or nil.
  let fragment: String?

  /// Takes a link apart; nil where it leaves `Content/`.
  ///
  /// - Parameters:
  ///   - destination: as libcmark gives it, percent-encoded.
  ///   - page: the path of the file that links, relative to `Content/`.
  init?(_ destination: String, from page: String) {
    let parts = destination.utf8.split(
      separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
    fragment = parts.count > 1 ? percentDecoded(String(Substring(parts[1]))) : nil
    guard let written = parts.first, !written.isEmpty else {
      path = nil
      return
    }
    guard
      let path = ContentLink.normalized(
        percentDecoded(String(Substring(written))), from: ContentLink.folder(of: page))
    else { return nil }
    self.path = path
  }

  /// A path with `.` and `..` worked out; nil where it leads out of the root.
  static func normalized(_ path: String, from folder: String) -> String? {
    var parts = folder.utf8.split(separator: UInt8(ascii: "/"))
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual("..".utf8) {
        guard parts.popLast() != nil else { return nil }
      } else if !part.elementsEqual(".".utf8) {
        parts.append(part)
      }
    }
    return parts.map { String(Substring($0)) }.joined(separator: "/")
  }

  /// The folder of a path, without a slash at its end.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(Substring(path.utf8[..<slash]))
  }

  /// How a page writes a path relative to its own folder.
  static func relative(_ path: String, from page: String) -> String {
    var here = folder(of: page).utf8.split(separator: UInt8(ascii: "/"))[...]
    var there = path.utf8.split(separator: UInt8(ascii: "/"))[...]
    while let a = here.first, let b = there.first, there.count > 1, a.elementsEqual(b) {
      here.removeFirst()
      there.removeFirst()
    }
    let up = String(repeating: "../", count: here.count)
    return up + there.map { String(Substring($0)) }.joined(separator: "/")
  }
}

/// Whether an address starts with a scheme and a colon, so that it is not relative.
func hasScheme(_ address: String) -> Bool {
  guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
  let before = address.utf8[..<colon]
  return !before.isEmpty
    && before.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
}

/// `%2e` and its like as the bytes they stand for; what is not UTF-8 then stays as written.
private func percentDecoded(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var decoded: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = hexadecimalDigit(bytes[index + 1]), let low = hexadecimalDigit(bytes[index + 2])
    {
      decoded.append(high << 4 | low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return String(validating: decoded, as: UTF8.self) ?? text
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
