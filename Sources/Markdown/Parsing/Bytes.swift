extension ArraySlice<UInt8> {
  /// Without spaces and tabs at its ends.
  func trimmingSpace() -> ArraySlice<UInt8> {
    trimming { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// Without spaces, tabs and line breaks at its ends.
  func trimmingWhiteSpace() -> ArraySlice<UInt8> { trimming(isWhiteSpace) }

  private func trimming(_ isUnwanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !isUnwanted($0) }),
      let last = lastIndex(where: { !isUnwanted($0) })
    else { return self[endIndex..<endIndex] }
    return self[first...last]
  }
}

/// Whether a byte is a space, a tab or a line break.
func isWhiteSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}

/// Whether a byte is an ASCII letter or digit, or part of a letter beyond ASCII.
func isWord(_ byte: UInt8) -> Bool {
  isAlphanumeric(byte) || byte >= 0x80
}

/// Whether a byte is an ASCII letter or digit.
func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}
