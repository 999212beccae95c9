/// A file of the finished site.
public struct OutputFile: Hashable, Sendable {
  /// The path below the output folder, with `/` between its parts.
  public let path: String
  /// The content.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
