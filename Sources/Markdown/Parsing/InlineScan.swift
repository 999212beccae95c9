/// What has been read of a block's inlines.
struct InlineScan {
  /// Follows the source.
  var locator: Locator
  /// What has been read, text still pending aside.
  var tokens: [InlineToken] = []
  /// Text that is pending: marks stand for literal characters, line feeds for soft breaks.
  var run: [UInt8] = []
  /// The source offset where the pending text is expected.
  var runStart = 0
  /// How many bytes of the first text to leave out.
  var dropping: Int
  /// The cursor where each open link or image starts.
  var links: [Int] = []

  /// Adds to the pending text.
  mutating func append(_ bytes: [UInt8]) {
    if run.isEmpty { runStart = locator.cursor }
    run += bytes
  }
}
