import Diagnostics
import Testing

@Suite("The text form")
struct TextFormTests {
  private func text(
    _ finding: Diagnostic, of source: String, style: TextStyle = .plain
  ) -> String {
    textForm(
      of: [finding], in: [SourceFile(path: "Content/a.md", text: source)], style: style)
  }

  @Test("A finding shows its line, the place underlined and the likely fix")
  func frame() {
    let source = String(repeating: "\n", count: 13) + "fail to deliver [@bcg-2042], and the\n"
    let finding = Diagnostic(
      .sample, "no reference named 'bcg-2042'", at: place(14, 18, 9),
      help: "did you mean 'bcg-2024'?")
    #expect(
      text(finding, of: source) == """
        error[unknown-reference]: no reference named 'bcg-2042'
          --> Content/a.md:14:18
           |
        14 | fail to deliver [@bcg-2042], and the
           |                  ^^^^^^^^^
           = help: did you mean 'bcg-2024'?

        """)
  }

  @Test("Notes are frames of their own, with numbers as wide as the widest")
  func notes() {
    let source = "a: 1\n" + String(repeating: "\n", count: 8) + "a: 2\n"
    let finding = Diagnostic(
      .sample, "key 'a' is given twice", at: place(10, 1),
      notes: [Diagnostic.Note("given first here", at: place(1, 1))])
    #expect(
      text(finding, of: source) == """
        error[unknown-reference]: key 'a' is given twice
          --> Content/a.md:10:1
           |
        10 | a: 2
           | ^
        note: given first here
          --> Content/a.md:1:1
           |
         1 | a: 1
           | -

        """)
  }

  @Test("A finding without a place, or in a file that is not there, has no frame")
  func withoutFrame() {
    #expect(
      text(Diagnostic(.mild, "no guide", at: nil, help: "make one"), of: "")
        == "warning[stale-page]: no guide\n  = help: make one\n")
    #expect(
      text(Diagnostic(.faint, "x", at: place(3, 2)), of: "one line")
        == "info[long-page]: x\n --> Content/a.md:3:2\n")
    #expect(
      text(Diagnostic(.faint, "x", at: place(1, 1, in: "b.md")), of: "a")
        == "info[long-page]: x\n --> b.md:1:1\n")
  }

  @Test("A blank line parts two findings")
  func several() {
    let findings = [
      Diagnostic(.mild, "one", at: nil), Diagnostic(.mild, "two", at: nil),
    ]
    #expect(
      textForm(of: findings, in: []) == "warning[stale-page]: one\n\nwarning[stale-page]: two\n")
    #expect(textForm(of: [], in: []) == "")
  }

  /// The frame's two lines for a place on a first line.
  private func marked(_ source: String, _ column: Int, _ length: Int = 1) -> [String] {
    text(Diagnostic(.sample, "x", at: place(1, column, length)), of: source)
      .split(separator: "\n").suffix(2).map { String($0.dropFirst(4)) }
  }

  @Test("Tabs are kept and wide letters count twice, so that marks stand under the place")
  func columns() {
    #expect(marked("\ta\tb", 4) == ["\ta\tb", "\t \t^"])
    #expect(marked("日本 x", 4) == ["日本 x", "     ^"])
    #expect(marked("e\u{301}x", 3) == ["e\u{301}x", " ^"])
    #expect(marked("日本", 1, 2) == ["日本", "^^^^"])
  }

  @Test("A place at or beyond the line's end is one mark behind it")
  func beyond() {
    #expect(marked("ab", 3) == ["ab", "  ^"])
    #expect(marked("ab", 9, 5) == ["ab", "  ^"])
    #expect(marked("ab", 2, 50) == ["ab", " ^"])
  }

  @Test("A long line is cut round the place")
  func longLines() {
    let line = String(repeating: "a", count: 300) + "XY" + String(repeating: "b", count: 300)
    let lines = marked(line, 301, 2)
    #expect(lines.first?.unicodeScalars.count == 102)
    #expect(lines.first?.first == "…" && lines.first?.last == "…")
    #expect(lines.last == String(repeating: " ", count: 41) + "^^")
    #expect(marked(line, 1).first == String(repeating: "a", count: 100) + "…")
    #expect(marked(line, 602).first == "…" + String(repeating: "b", count: 100))
    #expect(marked(line, 602).last == String(repeating: " ", count: 100) + "^")
  }

  @Test("Control characters and turns of direction are visible and do nothing")
  func controls() {
    #expect(marked("a\u{1B}[31m\u{7F}\u{202E}b\u{9B}", 2) == ["a␛[31m␡\u{FFFD}b\u{FFFD}", " ^"])
    let finding = Diagnostic(.mild, "no \u{1B}]0;x\u{7}\n", at: nil, help: "\r")
    #expect(text(finding, of: "") == "warning[stale-page]: no ␛]0;x␇␊\n  = help: ␍\n")
  }

  @Test("Lines end as editors count them, and a byte order mark has no column")
  func lineEnds() {
    let source = "\u{FEFF}a\r\nb\rc\nd"
    for (line, letter) in [(1, "a"), (2, "b"), (3, "c"), (4, "d")] {
      let text = text(Diagnostic(.sample, "x", at: place(line, 1)), of: source)
      #expect(text.contains("\(line) | \(letter)\n"))
    }
  }

  @Test("Colours change nothing but colours")
  func colors() {
    let finding = Diagnostic(
      .sample, "x", at: place(1, 2), help: "y", notes: [Diagnostic.Note("z", at: place(1, 1))])
    let colored = text(finding, of: "ab", style: .colored)
    #expect(colored.contains("\u{1B}[1;31merror[unknown-reference]\u{1B}[0m"))
    #expect(
      colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == text(finding, of: "ab"))
  }
}
