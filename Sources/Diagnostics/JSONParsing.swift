extension JSON {
  /// Reads one JSON value as RFC 8259 writes it; numbers keep their digits.
  ///
  /// Nil for anything else, for text that is not UTF-8, for a name twice in one object and for
  /// more than 64 levels.
  public init?(parsing bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var reader = Reader(bytes: bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

  private struct Reader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool {
      mutating get {
        skipSpaces()
        return index == bytes.count
      }
    }

    mutating func value(depth: Int) -> JSON? {
      skipSpaces()
      guard depth < 64, index < bytes.count else { return nil }
      switch bytes[index] {
      case UInt8(ascii: "{"): return object(depth: depth)
      case UInt8(ascii: "["): return array(depth: depth)
      case UInt8(ascii: "\""): return string().map(JSON.string)
      case UInt8(ascii: "t"): return take("true") ? .boolean(true) : nil
      case UInt8(ascii: "f"): return take("false") ? .boolean(false) : nil
      case UInt8(ascii: "n"): return take("null") ? .null : nil
      default: return number()
      }
    }

    private mutating func object(depth: Int) -> JSON? {
      var members: [Member] = []
      var names: Set<String> = []
      let isClosed = list("{", "}") { reader in
        guard let name = reader.string(), names.insert(name).inserted else { return false }
        reader.skipSpaces()
        guard reader.take(":"), let value = reader.value(depth: depth + 1) else { return false }
        members.append(Member(name, value))
        return true
      }
      return isClosed ? .object(members) : nil
    }

    private mutating func array(depth: Int) -> JSON? {
      var elements: [JSON] = []
      let isClosed = list("[", "]") { reader in
        guard let value = reader.value(depth: depth + 1) else { return false }
        elements.append(value)
        return true
      }
      return isClosed ? .array(elements) : nil
    }

    /// Reads what stands between two signs, separated by commas; false where it is broken.
    private mutating func list(
      _ open: String, _ close: String, _ element: (inout Reader) -> Bool
    ) -> Bool {
      guard take(open) else { return false }
      skipSpaces()
      if take(close) { return true }
      repeat {
        skipSpaces()
        guard element(&self) else { return false }
        skipSpaces()
      } while take(",")
      return take(close)
    }

    private mutating func string() -> String? {
      guard take("\"") else { return nil }
      var text: [UInt8] = []
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let scalar = escaped() else { return nil }
          text += String(Character(scalar)).utf8
        case 0..<0x20: return nil
        default: text.append(byte)
        }
      }
      return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "u"): return unicode()
      default: return nil
      }
    }

    private mutating func unicode() -> Unicode.Scalar? {
      guard let first = hexadecimal() else { return nil }
      guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
      guard take("\\u"), let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else {
        return nil
      }
      return Unicode.Scalar(0x10000 + (first - 0xD800) * 0x400 + (second - 0xDC00))
    }

    private mutating func hexadecimal() -> UInt32? {
      guard bytes.count - index >= 4 else { return nil }
      let digits = bytes[index..<index + 4]
      guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else {
        return nil
      }
      index += 4
      return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private mutating func number() -> JSON? {
      let start = index
      _ = take("-")
      if !take("0") { guard digits() else { return nil } }
      if take(".") { guard digits() else { return nil } }
      if take("e") || take("E") {
        if !take("+") { _ = take("-") }
        guard digits() else { return nil }
      }
      return .number(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    /// Takes at least one digit.
    private mutating func digits() -> Bool {
      let start = index
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
      return index > start
    }

    private mutating func skipSpaces() {
      while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    }

    private mutating func take(_ text: String) -> Bool {
      guard bytes[index...].starts(with: text.utf8) else { return false }
      index += text.utf8.count
      return true
    }
  }
}

extension JSON {
  /// A member of an object by its name, or nil.
  public subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of a list, else none.
  public var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string, or nil.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
