import Decision
import Guidebook
import Markdown

/// What options have cost by each month, with launch and break-even.
struct CumulativeLines: Chart {
  static let name = "cumulative-lines"

  /// One option.
  struct Line: Hashable, Sendable {
    let name: String
    let tone: Tone
    let points: [CumulativePoint]
    /// When it goes live, or nil.
    let launch: Duration?

    var last: Estimate<Money> { points.last?.cost ?? .zero }
  }

  let title: String
  let subject: String
  let horizon: Duration
  let lines: [Line]
  /// Where the first two lines cross, or nil.
  let crossing: Crossing?
  let printer: Printer
  var note: String?

  var summary: String {
    let ends = lines.map { "\($0.name) reaches \(printer.middle($0.last))." }
    let level = crossing.map { "They are level after \(printer.text($0.at))." }
    let live = latest.flatMap { line in
      line.launch.map { "\(line.name) is live after \(printer.text($0))." }
    }
    return (ends + [live, level].compactMap { $0 }).joined(separator: " ")
  }

  func html(id: String) -> HTML {
    var figure = ChartFigure(title, reading: reading)
    figure.note = note
    let ends = LineEnds(lines, plot: plot, printer: printer)
    figure.add(
      HTML.joined([
        HTML(trusted: "<div class=\"c-plot\"><div class=\"c-axis\">"), plot.axisLabels(printer),
        HTML(trusted: "</div><div class=\"c-area\">"),
        drawing().picture(self, id: id, height: CumulativePlot.height),
        HTML(trusted: "</div><div class=\"c-ends\">"), ends.picture,
        HTML(trusted: "</div></div>"), ends.key,
      ]))
    return figure.html
  }

  /// The line that goes live last, which is the launch that is marked.
  var latest: Line? {
    lines.filter { $0.launch.map { $0 > .zero && $0 < horizon } ?? false }
      .max { ($0.launch ?? .zero) < ($1.launch ?? .zero) }
  }

  var plot: CumulativePlot {
    CumulativePlot(
      horizon: horizon, greatest: lines.flatMap(\.points).map(\.cost.high.units).max() ?? 0)
  }

  private var reading: String {
    let ranged = lines.contains { line in line.points.contains { $0.cost.low != $0.cost.high } }
    return subject + (ranged ? "; band lowest to highest" : "")
  }

  private func drawing() -> Drawing {
    var drawing = Drawing()
    let plot = plot
    plot.drawGrid(in: &drawing)
    for line in lines {
      drawing.area(
        .band(line.tone), upper: line.points.map { plot.place($0.at, $0.cost.high) },
        lower: line.points.map { plot.place($0.at, $0.cost.low) }, height: CumulativePlot.bottom)
    }
    for line in lines { draw(line, in: &drawing, on: plot) }
    if let latest, let launch = latest.launch {
      let words = "\(latest.name) live, \(printer.text(launch))"
      drawGuide(at: launch, words, row: 0, in: &drawing, on: plot)
    }
    if let crossing {
      drawGuide(
        at: crossing.at, "Level after \(printer.text(crossing.at))", row: 1, in: &drawing,
        on: plot)
      drawing.diamond(.ink, at: plot.place(crossing.at, crossing.cost))
    }
    return drawing
  }

  private func draw(_ line: Line, in drawing: inout Drawing, on plot: CumulativePlot) {
    let places = line.points.map { plot.place($0.at, $0.cost.mid) }
    for (start, end) in zip(places, places.dropFirst()) {
      drawing.line(.line(line.tone), from: start, to: end)
    }
    if let end = places.last { drawing.diamond(line.tone, at: end) }
  }

  /// A dotted line down from a label, which stands on the side where there is more room.
  private func drawGuide(
    at moment: Duration, _ words: String, row: Int, in drawing: inout Drawing,
    on plot: CumulativePlot
  ) {
    let x = plot.place(moment, .zero).x
    let baseline = Pixels(12 + row * RowLabel.lineHeight)
    // Beside a second label the line starts under both, so that it crosses neither.
    let start = crossing == nil ? baseline - 8 : CumulativePlot.top - 6
    drawing.line(.guide, from: Point(x, start), to: Point(x, CumulativePlot.bottom))
    let isLate = x > 50
    let span = TextSpan(
      (isLate ? "" : "\u{2002}") + words + (isLate ? "\u{2002}" : ""), .tick(isMinor: false))
    drawing.text([span], at: Point(x, baseline), anchor: isLate ? .end : .start)
  }
}

extension HTML {
  /// Pieces one after the other.
  static func joined(_ pieces: [HTML]) -> HTML {
    HTML(trusted: pieces.flatMap(\.bytes))
  }
}
