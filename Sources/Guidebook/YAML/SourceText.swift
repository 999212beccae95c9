import Diagnostics

/// A file's bytes, known to be UTF-8 text without a byte order mark.
struct SourceText: Sendable {
  let bytes: [UInt8]

  /// The text of a file, or nil where it is empty or not UTF-8, which is reported.
  init?(of file: SourceFile, reporting diagnostics: inout [Diagnostic]) {
    if let offset = firstInvalidByte(file.bytes) {
      diagnostics.append(.notUTF8(file, at: offset))
      return nil
    }
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

/// The offset of the first byte that is no part of well-formed UTF-8, or nil.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): offset += UTF8.width(scalar)
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ file: SourceFile, at offset: Int) -> Diagnostic {
    let before = file.bytes[..<offset]
    let line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
    let digits = String(file.bytes[offset], radix: 16, uppercase: true)
    return Diagnostic(
      .notUTF8, "byte 0x\(digits) is not UTF-8",
      at: SourceLocation(file: file.path, line: line, column: column),
      help: "save the file as UTF-8")
  }
}
