import Diagnostics

/// A file's bytes, known to be UTF-8 text without a byte order mark.
struct SourceText: Sendable {
  let bytes: [UInt8]

  /// The text of a file, or nil where it is empty or not UTF-8, which is reported.
  init?(of file: SourceFile, reporting diagnostics: inout [Diagnostic]) {
    guard file.isUTF8(reporting: &diagnostics) else { return nil }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes = file.bytes.starts(with: mark) ? Array(file.bytes.dropFirst(3)) : file.bytes
    let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard !isBlank else {
      diagnostics.append(
        Diagnostic(
          .emptyFile, "nothing in this file",
          at: SourceLocation(file: file.path, line: 1),
          help: "write it, or delete the file"))
      return nil
    }
  }
}
