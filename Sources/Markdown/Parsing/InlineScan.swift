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
  /// How many images are open.
  var images = 0
  /// Where parts of the pending text stand, in order: offsets in `run`, and in the source.
  private(set) var origins: [(run: Int, source: Int)] = []

  /// Whether an address without a scheme may stand at the start of a part of the pending text: not
  /// behind a letter, a link or anything else that is more than a mark of emphasis.
  func mayOpenAddress(before text: ArraySlice<UInt8>) -> Bool {
    guard text.startIndex == 0 else { return false }
    switch tokens.last {
    case nil, .open, .close(.emphasis), .close(.strong), .leaf(.lineBreak): return true
    default: return false
    }
  }

  /// Adds to the pending text.
  mutating func append(_ bytes: [UInt8]) {
    if run.isEmpty { runStart = locator.cursor }
    run += bytes
  }

  /// Adds to the pending text what comes next in the source, apart from what is to be left out.
  mutating func read(_ bytes: [UInt8]) {
    let start = run.count
    append(bytes)
    let skipped = start == 0 ? min(dropping, bytes.count) : 0
    let parts = locator.pass(Mark.asWritten(bytes[skipped...]))
    // An escaped character is one byte here and two as it is written.
    let escapes = bytes.indices.dropFirst(skipped).filter { Mark.isEscape(bytes[$0]) }
    guard !escapes.isEmpty else {
      origins += parts.map { (start + skipped + $0.text, $0.source) }
      return
    }
    let source = parts.first?.source ?? locator.cursor
    origins.append((start + skipped, source))
    for (count, escape) in escapes.enumerated() {
      origins.append((start + escape + 1, source + escape + 1 - skipped + count + 1))
    }
  }

  /// Takes the pending text and where its parts stand.
  mutating func take() -> (run: [UInt8], origins: [(run: Int, source: Int)]) {
    defer { (run, origins) = ([], []) }
    let dropped = min(dropping, run.count)
    guard !run.isEmpty, dropped > 0 else { return (run, origins) }
    dropping = 0
    return (
      Array(run.dropFirst(dropped)),
      origins.map { (max(0, $0.run - dropped), $0.source) }
    )
  }
}
