import Decision
import Guidebook
import Markdown
import Testing

@testable import Site

@Suite("Cost charts")
struct CostChartTests {
  @Test("Range bars say every figure, and \"at least\" where something is missing")
  func rangeFigures() {
    #expect(
      ChartSamples.rangeBars.summary
        == "Training $330,000, lowest to highest $202,500–457,500. "
        + "Search & \"retrieval\" at least $10,000, lowest to highest $5,000–15,000, "
        + "P10 to P90 $6,000–14,000.")
  }

  @Test("Marks stand where the figures are")
  func rangePlaces() {
    let markup = ChartMarkup(ChartSamples.rangeBars.html(id: "c"))
    let whisker = markup.all("line").first { $0.classes == ["c-whisk", "s-warm"] }
    // The axis ends at $600,000 and at 98% of the width: 202.5 / 600 × 98 = 33.08.
    #expect(whisker?.attributes["x1"] == "33.08%")
    #expect(whisker?.attributes["x2"] == "74.73%")
  }

  @Test("Bars that vanish get a panel of their own that says how much finer it is")
  func zoom() {
    let markup = ChartMarkup(ChartSamples.rangeBars.html(id: "c"))
    #expect(
      markup.all("p").map(\.text) == ["Search & \"retrieval\" on a scale about 38 times finer"])
    let alike = RangeBars(
      title: "t", subject: "s", rows: [ChartSamples.training, ChartSamples.training],
      printer: ChartSamples.printer)
    #expect(ChartMarkup(alike.html(id: "c")).all("p").isEmpty)
  }

  @Test("Items stand dearest first, in the dearer phase first, and an unpriced one says so")
  func items() {
    let chart = ChartSamples.costItemBars
    #expect(
      chart.ordered.map(\.label)
        == ["Data preparation", "Retraining", "Maintenance"])
    #expect(
      ChartMarkup(chart.html(id: "c")).all("p").map(\.text) == ["Not priced: Lost flexibility."])
    #expect(chart.summary.hasPrefix("Before launch $175,000, after launch $155,000."))
    #expect(chart.summary.contains("Data preparation $32,500, from $15,000 to $50,000."))
    #expect(chart.summary.hasSuffix("Lost flexibility is not priced."))
  }

  @Test("A line is straight between its points and ends with them")
  func middles() {
    let points = ChartSamples.dear.points
    #expect(points.middle(at: Duration(months: 2)) == ChartSamples.money(50_000))
    #expect(points.middle(at: Duration(months: 4)) == ChartSamples.money(100_000))
    #expect(points.middle(at: Duration(months: 8)) == ChartSamples.money(120_000))
    #expect(points.middle(at: Duration(months: 13)) == nil)
  }

  @Test("A crossing is marked on the lines, at its month and cost, and said in words")
  func crossing() {
    let chart = ChartSamples.cumulativeLines
    let mark = ChartMarkup(chart.html(id: "c")).all("svg").first { svg in
      // 8 of 12 months at 98% of the width: 65.33%.
      svg.attributes["x"] == "65.33%"
    }
    #expect(
      mark?.attributes["y"]
        == chart.plot.place(Duration(months: 8), ChartSamples.money(120_000)).y.text)
    #expect(chart.summary.hasSuffix("They are level after 8 months."))
  }

  @Test("Labels at line ends stand apart, also where the lines end together")
  func ends() {
    let lines = (0..<4).map {
      ChartSamples.line("Way \($0)", .ink, [(0, 0, 0, 0), (12, 1, 1 + $0, 9)], launch: nil)
    }
    let plot = CumulativePlot(horizon: Duration(months: 12), greatest: 100_000)
    let labels = LineEnds(lines, plot: plot, printer: ChartSamples.printer).labels
    let gaps = zip(labels, labels.dropFirst()).map { $1.baseline - $0.baseline }
    #expect(gaps.allSatisfy { $0 >= 30 })
    #expect(labels.allSatisfy { (0...270).contains($0.baseline) })
  }

  @Test("A finding claims no more than the figures give")
  func findings() {
    let finding = CostFinding(printer: ChartSamples.printer)
    func entry(_ name: String, _ mid: Int, missing: [String] = []) -> CostFinding.Entry {
      CostFinding.Entry(name: name, cost: ChartSamples.cost(mid, mid, mid, missing: missing))
    }
    #expect(
      finding.dearest(of: [entry("A", 10), entry("B", 330)]) == "B costs 33 times as much as A")
    #expect(
      finding.dearest(of: [entry("A", 10, missing: ["x"]), entry("B", 330)])
        == "B costs 33 times as much as A, as far as priced")
    #expect(finding.dearest(of: [entry("A", 100), entry("B", 130)]) == "B costs $30 more than A")
    #expect(finding.dearest(of: [entry("A", 7), entry("B", 7)]) == "A and B cost the same")
    #expect(
      finding.dearest(of: [entry("A", 0, missing: ["x"]), entry("B", 7)])
        == "B costs $7, A is not priced")
    #expect(finding.dearest(of: [entry("A", 7)]) == "A costs $7")
    #expect(
      finding.dearest(of: [entry("A", 10), entry("B", 20), entry("C", 40)], against: "A")
        == "C costs 4 times as much as A")
  }

  @Test("Swings stand widest first")
  func swings() {
    #expect(ChartSamples.swings.ordered.map(\.label) == ["Deployment", "Compute"])
    #expect(
      ChartSamples.swings.summary.contains("Deployment moves it from −$20,000 to $410,000."))
  }

  @Test("A grade off the scale leaves the squares empty")
  func squares() {
    #expect(ChartSamples.ratingSquares.summary == "4 of 4, from very low to high.")
    let off = RatingSquares(criterion: "P", grade: "variable", scale: ["poor", "good"])
    let boxes = ChartMarkup(off.html(id: "s")).all("rect")
    #expect(boxes.count == 2)
    #expect(boxes.allSatisfy { $0.attributes["fill"] == "none" })
  }
}
