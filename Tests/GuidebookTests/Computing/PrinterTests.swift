import Decision
import Guidebook
import Testing

@Suite("Printing quantities")
struct PrinterTests {
  let printer = Printer(currency: "USD")

  func money(_ numerator: Int, _ denominator: Int = 1) -> Money {
    Money(ratio(numerator, denominator))
  }

  func ratio(_ numerator: Int, _ denominator: Int) -> Rational {
    Rational(Int128(numerator), over: Int128(denominator)) ?? .zero
  }

  @Test(
    "A sum has separators, whole units from 100 up, and cents below",
    arguments: [
      (127_000, 1, "$127,000"), (100, 1, "$100"), (5, 1, "$5"), (0, 1, "$0"),
      (2, 5, "$0.40"), (255, 2, "$128"), (199, 2, "$99.50"), (1, 400, "$0.0025"),
      (-5_000, 1, "−$5,000"), (1_234_567_891, 1, "$1,234,567,891"), (2, 3, "$0.67"),
    ])
  func sums(_ numerator: Int, _ denominator: Int, _ text: String) {
    #expect(printer.text(money(numerator, denominator)) == text)
  }

  @Test("A range of sums has one symbol, and a minus takes words instead of a dash")
  func ranges() {
    #expect(printer.texts(money(55_000), to: money(160_000)) == "$55,000–160,000")
    #expect(printer.texts(money(2, 5), to: money(6, 5)) == "$0.40–1.20")
    #expect(printer.texts(money(9, 2), to: money(160)) == "$4.50–160.00")
    #expect(printer.texts(money(176_000), to: money(176_000)) == "$176,000")
    #expect(printer.texts(money(-2_000), to: money(3_000)) == "−$2,000 to $3,000")
  }

  @Test("Other currencies have their symbol, or their code before the sum")
  func currencies() {
    #expect(Printer(currency: "EUR").text(money(1_500)) == "€1,500")
    #expect(Printer(currency: "GBP").texts(money(5), to: money(10)) == "£5–10")
    #expect(Printer(currency: "CHF").text(money(1_500)) == "CHF 1,500")
    #expect(Printer(currency: "JPY").text(money(3, 2)) == "¥2")
  }

  @Test(
    "Charts label sums with three significant digits",
    arguments: [
      (175_000, "$175k"), (1_250, "$1.25k"), (67_500, "$67.5k"), (500, "$500"), (0, "$0"),
      (999_600, "$1M"), (999_400, "$999k"), (1_000_000, "$1M"), (2_350_000, "$2.35M"),
      (4_000_000_000, "$4B"), (-45_200, "−$45.2k"), (1_000, "$1k"),
    ])
  func shortSums(_ units: Int, _ text: String) {
    #expect(printer.short(money(units)) == text)
  }

  @Test(
    "A share has one decimal, and two significant digits where it is small",
    arguments: [
      (118, 1000, "11.8%"), (73, 100, "73%"), (1, 1, "100%"), (4, 10_000, "0.04%"), (0, 1, "0%"),
      (-23, 100, "−23%"), (1, 3, "33.3%"),
    ])
  func shares(_ numerator: Int, _ denominator: Int, _ text: String) {
    #expect(printer.percentage(ratio(numerator, denominator)) == text)
  }

  @Test(
    "A length of time stands in the largest unit that writes it plainly",
    arguments: [
      ("4.5 months", "4.5 months"), ("2 weeks", "2 weeks"), ("100 ms", "100 ms"), ("30 s", "30 s"),
      ("12 months", "12 months"), ("1 month", "1 month"), ("5 years", "5 years"),
      ("1 week", "1 week"), ("10 days", "10 days"), ("90 s", "90 s"), ("2 min", "2 min"),
      ("1.5 h", "1.5 h"), ("1500 ms", "1.5 s"), ("1 quarter", "3 months"), ("1 day", "1 day"),
    ])
  func times(_ written: String, _ text: String) throws {
    #expect(printer.text(try Duration(parsing: written)) == text)
  }

  @Test("A length of time that no unit writes plainly is rounded to one decimal")
  func roundedTimes() {
    #expect(printer.text(Duration(months: ratio(22, 3))) == "7.3 months")
    #expect(printer.text(Duration(months: .zero)) == "0 days")
  }

  @Test("A range of times has one unit where both ends are plain in it")
  func timeRanges() throws {
    func range(_ low: String, _ high: String) throws -> String {
      printer.texts(try Duration(parsing: low), to: try Duration(parsing: high))
    }
    #expect(try range("200 ms", "800 ms") == "200–800 ms")
    #expect(try range("3 months", "6 months") == "3–6 months")
    #expect(try range("2 weeks", "1 month") == "2 weeks to 1 month")
    #expect(try range("100 ms", "1 h") == "100 ms to 1 h")
  }

  @Test("Dates are in words, counts have separators")
  func datesAndCounts() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    #expect(printer.text(date) == "24 November 2026")
    #expect(printer.short(date) == "24 Nov 2026")
    #expect(printer.count(1_234_567) == "1,234,567")
    #expect(printer.number(ratio(7, 8)) == "0.875")
    #expect(printer.number(ratio(1, 3)) == "0.333")
    #expect(printer.number(ratio(-10_000, 1)) == "−10,000")
  }

  @Test("An estimate that lacks something says at least")
  func lowerBounds() {
    let known = Estimate(low: money(5_000), mid: money(10_000), high: money(15_000))
    let lacking = Estimate(
      low: money(5_000), mid: money(10_000), high: money(15_000), missing: ["upkeep"])
    #expect(printer.text(known) == "$5,000–15,000")
    #expect(printer.text(lacking) == "at least $5,000–15,000")
    #expect(printer.middle(lacking) == "at least $10,000")
    #expect(printer.short(lacking) == "at least $10k")
  }

  @Test("A price says how often it is paid and what is likely")
  func prices() throws {
    func text(_ written: String) throws -> String {
      printer.text(try Amount(parsing: written, currency: "USD"))
    }
    #expect(try text("15k to 50k") == "$15,000–50,000")
    #expect(try text("5k/month") == "$5,000 a month")
    #expect(try text("20k/quarter") == "$20,000 a quarter")
    let spread = Spread(low: money(5_000), likely: money(7_000), high: money(25_000))
    #expect(
      printer.text(.recurring(spread, every: .month))
        == "$5,000–25,000 a month, likely $7,000")
    #expect(
      printer.text(try Amount(parsing: "0.40 to 1.20", currency: "USD"), times: "examples")
        == "$0.40–1.20 × examples")
  }

  @Test("A measure is printed in its own unit, in the style asked for")
  func measures() {
    func measure(_ low: Rational, _ high: Rational, money: Int, time: Int) -> Measure {
      Measure(Estimate(low: low, mid: low, high: high), .init(money: money, time: time))
    }
    let share = measure(ratio(4, 1000), ratio(118, 1000), money: 0, time: 0)
    #expect(printer.text(share, as: .percentage) == "0.4–11.8%")
    #expect(printer.text(measure(5, 5, money: 0, time: 0)) == "5")
    let yearly = (Rational(176_000) / Duration(1, .year).seconds) ?? .zero
    let rate = measure(yearly, yearly, money: 1, time: -1)
    #expect(printer.text(rate) == "$176,000 a year")
    #expect(printer.text(rate, as: .per(.quarter)) == "$44,000 a quarter")
    #expect(printer.text(measure(200, 300, money: 1, time: 0)) == "$200–300")
    #expect(printer.text(measure(60, 60, money: 0, time: 1)) == "1 min")
    #expect(printer.text(measure(4, 4, money: 2, time: 0)) == "4 USD^2")
  }
}
