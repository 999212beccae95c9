import Diagnostics
import Testing

@Suite("Did you mean")
struct NearestTests {
  @Test(
    "The nearest name is the one with the fewest slips",
    arguments: [
      ("bcg-2042", ["bcg-2024", "oreilly-2024"], "bcg-2024"),
      ("comparsion", ["costs", "comparison"], "comparison"),
      ("rga", ["few-shot", "rag"], "rag"), ("RAG", ["rag"], "rag"),
      ("optoin", ["options", "option"], "option"),
      ("ab", ["xb", "ax"], "ax"), ("cost", ["costs"], "costs"), ("ä", ["ö"], "ö"),
    ])
  func finds(name: String, names: [String], expected: String) {
    #expect(nearest(name, among: names) == expected)
    #expect(nearest(name, among: names.reversed()) == expected)
  }

  @Test(
    "A name that is like none has none",
    arguments: [
      ("fine-tuning", ["rag", "few-shot"]), ("abcdef", ["abcxyz"]), ("a", ["bcd"]), ("", ["a"]),
      ("abc", []),
      (String(repeating: "a", count: 65), [String(repeating: "a", count: 64)]),
    ])
  func findsNone(name: String, names: [String]) {
    #expect(nearest(name, among: names) == nil)
  }

  @Test(
    "A name in short leads to the one name that it can be short for",
    arguments: [
      ("data-prep", ["data-preparation", "compute"], "data-preparation"),
      ("preparation", ["data-preparation", "compute"], "data-preparation"),
      ("licence-fee-yearly", ["licence", "support"], "licence"),
      ("maint", ["maintenance", "maintainers"], nil), ("da", ["data"], nil),
      ("prep-data", ["data-preparation"], nil), ("-", ["data"], nil), ("", ["data"], nil),
    ] as [(String, [String], String?)])
  func findsShort(name: String, names: [String], expected: String?) {
    #expect(abbreviated(name, among: names) == expected)
  }
}
