import Diagnostics
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(
    "A value is read and written back as it was",
    arguments: [
      "null", "true", "false", "0", "-1.50", "1e9", "2E-3", "\"\"", "[]", "{}",
      #"{"a":[1,{"b":"c"}],"d":null}"#, #"["tab\tline\nquote\"slash\\"]"#, "\"é 𝄞 \u{7FF}\"",
      "170141183460469231731687303715884105728",
    ])
  func roundTrip(_ text: String) throws {
    #expect(try #require(JSON(parsing: Array(text.utf8))).compact == text)
  }

  @Test("Spaces between values and escapes of any kind are read")
  func spellings() {
    #expect(JSON(parsing: Array(" [ 1 ,\r\n\t2 ] ".utf8)) == .array([.number("1"), .number("2")]))
    #expect(JSON(parsing: Array(#""\u0041\ud834\udd1e\/""#.utf8)) == .string("A𝄞/"))
  }

  @Test(
    "What is no JSON is refused",
    arguments: [
      "", "nul", "01", "1.", ".5", "+1", "1e", "-", "[1,]", "[1", "{\"a\"}", "{\"a\":1,}", "{a:1}",
      "\"", "\"\\x\"", "\"\\u12\"", "\"\\ud834\"", "\"\\udd1e\"", "\"\n\"", "1 2", "NaN",
      "{\"a\":1,\"a\":2}", "[1]]", "'a'",
    ])
  func refusals(_ text: String) {
    #expect(JSON(parsing: Array(text.utf8)) == nil)
  }

  @Test("Bytes that are not UTF-8 and lists without end are refused")
  func hostile() {
    #expect(JSON(parsing: [0x22, 0xFF, 0x22]) == nil)
    #expect(JSON(parsing: Array(repeating: UInt8(ascii: "["), count: 100_000)) == nil)
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(JSON(parsing: Array(deep.utf8)) != nil)
    #expect(JSON(parsing: Array(("[" + deep + "]").utf8)) == nil)
  }

  @Test("Members, elements and texts are found by what they are")
  func access() throws {
    let json = try #require(JSON(parsing: Array(#"{"a":[{"id":"x"}],"b":2}"#.utf8)))
    #expect(json["a"]?.elements.first?["id"]?.text == "x")
    #expect(json["c"] == nil)
    #expect(json["b"]?.elements.isEmpty == true)
    #expect(json["b"]?.text == nil)
  }
}
