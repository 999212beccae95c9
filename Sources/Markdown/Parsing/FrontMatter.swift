public import Diagnostics

/// The YAML block between `---` lines at a Markdown file's start.
public struct FrontMatter: Hashable, Sendable {
  /// The YAML text as a file of its own, whose lines before the block are blank, so that places in
  /// it are places in the Markdown file.
  public let yaml: SourceFile

  /// The front matter of a file, or nil where it has none, does not close it, or is not UTF-8.
  public init?(of file: SourceFile) {
    let lines = SourceLines(of: file.bytes)
    guard let closing = FrontMatter.closingLine(of: lines, in: file.bytes), closing > 0,
      firstInvalidUTF8(in: file.bytes) == nil
    else { return nil }
    let text = lines.range(of: 2).lowerBound..<lines.range(of: closing).lowerBound
    yaml = SourceFile(path: file.path, bytes: [UInt8(ascii: "\n")] + file.bytes[text])
  }

  /// Whether a file opens a block that no line closes.
  public static func isUnclosed(in file: SourceFile) -> Bool {
    closingLine(of: SourceLines(of: file.bytes), in: file.bytes) == 0
  }

  /// The line that was probably meant to close a block that nothing closes: one with dashes near its
  /// start, else the first blank one; nil where there is neither.
  static func likelyEnd(of lines: SourceLines, in bytes: [UInt8]) -> Int? {
    guard lines.count > 1 else { return nil }
    func first(where isEnd: (ArraySlice<UInt8>) -> Bool) -> Int? {
      (2...lines.count).first { isEnd(bytes[lines.range(of: $0)]) }
    }
    let dash = UInt8(ascii: "-")
    return first { line in line.prefix(4).count { $0 == dash } > 1 }
      ?? first { $0.allSatisfy(isWhiteSpace) }
  }

  /// The line that closes the block; 0 where it opens and never closes; nil where none opens.
  static func closingLine(of lines: SourceLines, in bytes: [UInt8]) -> Int? {
    guard isFence(bytes[lines.range(of: 1)], "---"), lines.count > 1 else { return nil }
    return (2...lines.count).first {
      isFence(bytes[lines.range(of: $0)], "---") || isFence(bytes[lines.range(of: $0)], "...")
    } ?? 0
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ fence: String) -> Bool {
    line.starts(with: fence.utf8)
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
