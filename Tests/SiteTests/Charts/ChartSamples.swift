import Decision
import Guidebook

@testable import Site

/// Charts of every kind with figures that a reader can follow, and one text that needs escaping.
enum ChartSamples {
  static let printer = Printer(currency: "USD")

  static func money(_ units: Int) -> Money { Money(Rational(units)) }

  static func cost(_ low: Int, _ mid: Int, _ high: Int, missing: [String] = []) -> Estimate<Money> {
    Estimate(low: money(low), mid: money(mid), high: money(high), missing: missing)
  }

  static let training = RangeBars.Row(
    name: "Training", tone: .series(.warm), cost: cost(202_500, 330_000, 457_500))
  static let search = RangeBars.Row(
    name: "Search & \"retrieval\"", tone: .series(.place(1)),
    cost: cost(5_000, 10_000, 15_000, missing: ["upkeep"]),
    quantiles: RangeBars.Row.Quantiles(p10: money(6_000), p90: money(14_000)))

  static let rangeBars = RangeBars(
    title: "Training costs 33 times as much as search", subject: "Total over 12 months",
    rows: [training, search], printer: printer)

  static let costItemBars = CostItemBars(
    title: "53% of the money goes out after launch", subject: "Training over 12 months",
    tone: .series(.warm), build: cost(77_500, 175_000, 272_500),
    run: cost(125_000, 155_000, 185_000),
    items: [
      CostItemBars.Item(
        label: "Data preparation", price: "$15,000–50,000", phase: .build,
        total: cost(15_000, 32_500, 50_000)),
      CostItemBars.Item(
        label: "Maintenance", price: "$5,000 a month", phase: .run,
        total: cost(37_500, 37_500, 37_500)),
      CostItemBars.Item(
        label: "Retraining", price: "$20,000 a quarter", phase: .run,
        total: cost(50_000, 50_000, 50_000)),
      CostItemBars.Item(
        label: "Lost flexibility", price: "", phase: .run,
        total: cost(0, 0, 0, missing: ["flexibility"])),
    ], printer: printer)

  static func line(
    _ name: String, _ tone: Tone, _ points: [(months: Int, low: Int, mid: Int, high: Int)],
    launch: Int?
  ) -> CumulativeLines.Line {
    CumulativeLines.Line(
      name: name, tone: tone,
      points: points.map {
        CumulativePoint(
          at: Duration(months: Rational($0.months)), cost: cost($0.low, $0.mid, $0.high))
      },
      launch: launch.map { Duration(months: Rational($0)) })
  }

  static let dear = line(
    "Training", .series(.warm),
    [(0, 0, 0, 0), (4, 80_000, 100_000, 120_000), (12, 100_000, 140_000, 200_000)],
    launch: 4)
  static let cheap = line(
    "Search", .series(.place(1)), [(0, 0, 0, 0), (12, 120_000, 180_000, 240_000)], launch: nil)

  static let cumulativeLines = CumulativeLines(
    title: "Training and search are level after 8 months",
    subject: "Cumulative cost over 12 months", horizon: Duration(months: 12), lines: [dear, cheap],
    crossing: Crossing(at: Duration(months: 8), cost: money(120_000)), printer: printer)

  static let swings = Swings(
    title: "No single item closes the gap", subject: "Extra cost of training over 12 months",
    tone: .series(.warm), base: money(320_000),
    rows: [
      Swings.Row(
        label: "Compute", detail: "$5,000–25,000 a month", ends: [money(275_000), money(365_000)]),
      Swings.Row(label: "Deployment", detail: "", ends: [money(410_000), money(-20_000)]),
    ], printer: printer)

  static let rangeStrip = RangeStrip(
    row: search,
    axis: LogAxis(covering: [Rational(5_000), Rational(457_500)]), printer: printer)

  static let timeBar = TimeBar(
    option: "Search", tone: .series(.place(1)),
    time: Estimate(low: Duration(days: 7), mid: Duration(days: 14), high: Duration(days: 21)),
    longest: Duration(days: 140), printer: printer)

  static func bullet(
    _ outcome: GateResult.Outcome, _ answer: Answer, threshold: Value? = .number(10_000),
    isWaived: Bool = false
  ) -> GateBullet {
    GateBullet(
      gate: "10,000+ examples",
      result: GateResult(
        gate: "data", outcome: outcome, isWaived: isWaived, answer: answer, threshold: threshold),
      margin: "2,000 of 10,000 examples")
  }

  static let gateTally = GateTally(
    entries: GateStatus.allCases.map { GateTally.Entry(gate: "Gate \($0.rawValue)", status: $0) })

  static let ratingSquares = RatingSquares(
    criterion: "Flexibility", grade: "high", scale: ["very-low", "low", "medium", "high"])

  /// One of each kind, in the order of `allCharts`.
  static let all: [any Chart] = [
    rangeBars, costItemBars, cumulativeLines, swings, rangeStrip, timeBar,
    bullet(.fail, .known(.number(2_000))), gateTally, ratingSquares,
  ]
}
