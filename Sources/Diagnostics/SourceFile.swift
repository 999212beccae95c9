/// One file of a guide as bytes, under its path relative to the root.
public struct SourceFile: Hashable, Sendable {
  /// The path relative to the root, with `/` between its parts, such as `Content/guide.yaml`.
  public let path: String
  /// The content, not yet known to be UTF-8.
  public let bytes: [UInt8]

  /// Makes a file of bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of text.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The file's name without folders and without its last extension.
  public var stem: String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return String(Substring(name))
    }
    return String(Substring(name[..<dot]))
  }
}
