import Diagnostics
import Testing

@Suite("Sources")
struct SourceTests {
  @Test("Lines end at LF, CR and CRLF, and a last line break opens an empty line")
  func lines() {
    let lines = SourceLines(of: Array("\u{FEFF}aä\r\n\rb\n".utf8))
    #expect(lines.count == 4)
    #expect((1...4).map { lines.text(of: $0) } == ["aä", "", "b", ""])
    #expect(lines.text(of: 0) == "" && lines.text(of: 5) == "")
    #expect(SourceLines(of: []).count == 1)
  }

  @Test("Offsets are found by line and column, counted in scalars")
  func offsets() {
    let lines = SourceLines(of: Array("aä\nb".utf8))
    #expect([0, 1, 3, 4, 5].map { lines.line(at: $0) } == [1, 1, 1, 2, 2])
    #expect([0, 1, 3, 4, 5].map { lines.column(at: $0) } == [1, 2, 3, 1, 2])
    #expect(lines.column(at: 99) == 2)
  }

  @Test(
    "What is not UTF-8 is found at its first byte",
    arguments: [
      ([0x61, 0xC3], 1, 2), ([0xC3, 0xA9, 0x0A, 0x80], 2, 1), ([0xC0, 0x80], 1, 1),
      ([0x61, 0x62, 0xED, 0xA0, 0x80], 1, 3), ([0xF4, 0x90, 0x80, 0x80], 1, 1),
      ([0xE0, 0x80, 0x80], 1, 1),
      ([0xF0, 0x9F, 0x98, 0x80, 0xFF], 1, 2),
    ] as [([UInt8], Int, Int)])
  func notUTF8(bytes: [UInt8], line: Int, column: Int) {
    var diagnostics: [Diagnostic] = []
    #expect(!SourceFile(path: "a", bytes: bytes).isUTF8(reporting: &diagnostics))
    #expect(diagnostics.map(\.location) == [place(line, column, in: "a")])
    #expect(diagnostics.map(\.rule) == [.notUTF8])
  }

  @Test("Every scalar's encoding is UTF-8")
  func valid() {
    let text = "a\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
    var diagnostics: [Diagnostic] = []
    #expect(SourceFile(path: "a", text: text).isUTF8(reporting: &diagnostics))
    #expect(diagnostics == [])
  }

  @Test("Findings are ordered by place, those without one last")
  func order() {
    let findings = [
      Diagnostic(.sample, "d", at: nil), Diagnostic(.sample, "c", at: place(2, 1)),
      Diagnostic(.sample, "b", at: place(1, 9)), Diagnostic(.mild, "a", at: place(1, 9)),
    ]
    #expect(findings.sorted().map(\.message) == ["a", "b", "c", "d"])
  }

  @Test("JSON escapes what it must and keeps the order of members")
  func json() {
    let value = JSON.members([
      "b": .string("\"\\\u{1}\u{600}\"\n"), "a": .array([.null, .integer(1)]),
    ])
    #expect(value.compact == "{\"b\":\"\\\"\\\\\\u0001\u{600}\\\"\\n\",\"a\":[null,1]}")
    #expect(JSON.array([]).pretty == "[]\n")
  }

  @Test(
    "A file's stem is its name without folders and last extension",
    arguments: [
      ("Content/options/rag.yaml", "rag"), ("a.b.md", "a.b"), (".hidden", ".hidden"), ("x", "x"),
      ("", ""),
    ])
  func stems(path: String, stem: String) {
    #expect(SourceFile(path: path, text: "").stem == stem)
  }
}
