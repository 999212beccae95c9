import Testing

@testable import Guidebook

@Suite("Money and percentages in prose")
struct ProseFigureTests {
  /// Each figure as it is written, with what it stands for.
  private func figures(_ text: String) -> [String] {
    ProseFigure.figures(in: text).map { figure in
      let scalars = text.unicodeScalars.dropFirst(figure.range.lowerBound).prefix(
        figure.range.count)
      return String(String.UnicodeScalarView(scalars)) + " = " + figure.value
    }
  }

  @Test(
    "Money and percentages are found as far as they go",
    arguments: [
      ("It costs $15,000 now.", "$15,000 = $15000"), ("$15k", "$15k = $15k"),
      ("15k USD", "15k USD = 15k USD"), ("USD 15k", "USD 15k = 15k USD"),
      ("USD15", "USD15 = 15 USD"), ("\u{20AC}5", "\u{20AC}5 = \u{20AC}5"),
      ("5 \u{20AC}", "5 \u{20AC} = \u{20AC}5"), ("15%", "15% = 15%"), ("15 %", "15 % = 15%"),
      ("1.5 percent", "1.5 percent = 1.5%"), ("15 per cent", "15 per cent = 15%"),
      ("15,000 dollars", "15,000 dollars = $15000"), ("$2 million", "$2 million = $2M"),
      ("$1.5bn", "$1.5bn = $1.5B"), ("15\u{2013}20%", "15\u{2013}20% = 15 to 20%"),
      ("15-20%", "15-20% = 15 to 20%"), ("15% to 20%", "15% to 20% = 15 to 20%"),
      ("$55,000\u{2013}160,000.", "$55,000\u{2013}160,000 = $55000 to 160000"),
      ("$5k to $6k a year", "$5k to $6k = $5k to 6k"), ("5 to 6 EUR", "5 to 6 EUR = 5 to 6 EUR"),
      ("(73%)", "73% = 73%"), ("15\npercent", "15\npercent = 15%"), ("$5-a-day", "$5 = $5"),
      ("caf\u{e9} $5", "$5 = $5"), ("95% in 2024", "95% = 95%"), ("$5.", "$5 = $5"),
    ])
  func found(text: String, figure: String) { #expect(figures(text) == [figure]) }

  @Test(
    "Other numbers are left alone",
    arguments: [
      "10,000 examples", "12 months", "version 1.2.3", "v1.5%", "2026-10-02", "24/7", "GPT-4",
      "12:30", "100%", "5 API calls", "5 percentage points", "2024", "x2", "No. 5", "3 to 4 weeks",
      "5 percentile", "1.2.3%",
    ])
  func left(text: String) { #expect(figures(text) == []) }

  @Test("Several on a line are several")
  func several() {
    #expect(figures("$5 and 10%, then 5 to 7.") == ["$5 = $5", "10% = 10%"])
    #expect(figures("from 10% to 20 teams") == ["10% = 10%"])
  }

  @Test(
    "Any text is read to its end", arguments: ["$", "5", "$5-", "USD", "5 ", "%5", "$5,00", "5,"])
  func ends(text: String) { #expect(figures(text).count <= 1) }
}
