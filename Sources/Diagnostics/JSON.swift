/// A JSON value whose objects keep the order they were written in, so output is stable.
public enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number, already written out: exact decimals must not pass through `Double`.
  case number(String)
  /// Text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Members in order; the writer does not sort them.
  case object([Member])

  /// One member of an object.
  public struct Member: Hashable, Sendable {
    /// The member's name.
    public let name: String
    /// The member's value.
    public let value: JSON

    /// Makes a member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number.
  public static func integer(_ value: Int) -> JSON { .number(String(value)) }

  /// Members in the order given.
  public static func members(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member($0.key, $0.value) })
  }
}

extension JSON {
  /// The value as UTF-8 text: indented by two spaces, one member a line, with a closing line feed.
  public var pretty: String {
    var writer = Writer(indents: true)
    writer.write(self, depth: 0)
    writer.put(UInt8(ascii: "\n"))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value as UTF-8 text without spaces or line feeds.
  public var compact: String {
    var writer = Writer(indents: false)
    writer.write(self, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private struct Writer {
    let indents: Bool
    var bytes: [UInt8] = []

    init(indents: Bool) { self.indents = indents }

    mutating func put(_ byte: UInt8) { bytes.append(byte) }

    mutating func write(_ value: JSON, depth: Int) {
      switch value {
      case .null: bytes += "null".utf8
      case .boolean(let truth): bytes += (truth ? "true" : "false").utf8
      case .number(let digits): bytes += digits.utf8
      case .string(let text): write(text)
      case .array(let elements):
        list(elements, "[", "]", depth) { writer, element, depth in
          writer.write(element, depth: depth)
        }
      case .object(let members):
        list(members, "{", "}", depth) { writer, member, depth in
          writer.write(member.name)
          writer.bytes += (writer.indents ? ": " : ":").utf8
          writer.write(member.value, depth: depth)
        }
      }
    }

    mutating func list<Element>(
      _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ depth: Int,
      _ each: (inout Writer, Element, Int) -> Void
    ) {
      put(UInt8(ascii: open))
      for (index, element) in elements.enumerated() {
        if index > 0 { put(UInt8(ascii: ",")) }
        newLine(depth + 1)
        each(&self, element, depth + 1)
      }
      if !elements.isEmpty { newLine(depth) }
      put(UInt8(ascii: close))
    }

    mutating func newLine(_ depth: Int) {
      guard indents else { return }
      put(UInt8(ascii: "\n"))
      bytes += repeatElement(UInt8(ascii: " "), count: depth * 2)
    }

    mutating func write(_ text: String) {
      put(UInt8(ascii: "\""))
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
          put(UInt8(ascii: "\\"))
          put(byte)
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        case UInt8(ascii: "\r"): bytes += "\\r".utf8
        case 0..<0x20, 0x7F:
          let digits = String(byte, radix: 16)
          bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
        default: put(byte)
        }
      }
      put(UInt8(ascii: "\""))
    }
  }
}
