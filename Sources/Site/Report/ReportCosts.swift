import Decision
import Guidebook
import Markdown

/// What the options cost the project, line by line.
struct ReportCosts: ViewModel {
  let horizon: String
  let totals: HTML
  let rows: [ReportCostTotal]
  let spreads: SpreadsView?
  let pairings: PairingsView?
  let months: HTML
  let options: [ReportOptionCosts]

  init(_ writer: ReportWriter) {
    let shown = writer.shown
    horizon = writer.horizon
    totals = writer.charts.rangeBars(
      shown, against: writer.recommended?.id, simulation: writer.result.simulation
    ).html(id: writer.chartID())
    rows = shown.map { ReportCostTotal($0, writer) }
    spreads = SpreadsView(writer.uncertainty, of: shown.map(\.id))
    pairings = shown.first.flatMap {
      PairingsView(writer.uncertainty, of: $0.id, against: shown.map(\.id))
    }
    months = writer.charts.cumulativeLines(shown).html(id: writer.chartID())
    options = shown.compactMap { ReportOptionCosts($0, writer) }
  }

  static let fields: [Field<ReportCosts>] = [
    .text("horizon", \.horizon), .html("totals", \.totals), .list("rows", \.rows),
    .record("spreads", \.spreads), .record("pairings", \.pairings),
    .html("months", \.months), .list("options", \.options),
  ]
}

/// One option's total.
struct ReportCostTotal: ViewModel {
  let option: String
  /// Not every line is priced, so that the figures are lower bounds.
  let isAtLeast: Bool
  let low: String
  let middle: String
  let high: String
  let build: String
  let run: String
  let time: String

  init(_ result: OptionResult, _ writer: ReportWriter) {
    let printer = writer.printer
    let costs = result.costs
    option = writer.name(ofOption: result.id)
    isAtLeast = costs.total.isAtLeast
    low = printer.text(costs.total.low)
    middle = printer.text(costs.total.mid)
    high = printer.text(costs.total.high)
    build = printer.text(costs.build.mid)
    run = printer.text(costs.run.mid)
    time = printer.text(costs.time)
  }

  static let fields: [Field<ReportCostTotal>] = [
    .text("option", \.option), .truth("isAtLeast", \.isAtLeast), .text("low", \.low),
    .text("middle", \.middle), .text("high", \.high), .text("build", \.build), .text("run", \.run),
    .text("time", \.time),
  ]
}

/// One option's lines.
struct ReportOptionCosts: ViewModel {
  let option: String
  let chart: HTML
  let swings: HTML
  let lines: [ReportCostLine]
  let total: ReportCostTotal
  let missing: String

  init?(_ result: OptionResult, _ writer: ReportWriter) {
    guard let option = writer.option(result.id) else { return nil }
    let lines = writer.lines(of: result.id)
    let own = writer.assessment.overridden[result.id] ?? []
    self.option = option.name
    let isWorthDrawing = result.costs.items.filter { $0.total.high > .zero }.count > 2
    chart =
      isWorthDrawing
      ? writer.charts.costItemBars(result, lines: lines).html(id: writer.chartID()) : HTML()
    swings = writer.uncertainty.swings(of: result.id)?.html(id: writer.chartID()) ?? HTML()
    self.lines = result.costs.items.map { item in
      ReportCostLine(
        item, lines.first { $0.id == item.item.id }, isOwn: own.contains(item.item.id), writer)
    }
    total = ReportCostTotal(result, writer)
    missing = joined(
      result.costs.total.missing.map { id in lines.first { $0.id == id }?.label ?? words(id) })
  }

  static let fields: [Field<ReportOptionCosts>] = [
    .text("option", \.option), .html("chart", \.chart), .html("swings", \.swings),
    .list("lines", \.lines),
    .record("total") { $0.total }, .text("missing", \.missing),
  ]
}

/// One line.
struct ReportCostLine: ViewModel {
  let label: String
  let kind: String
  let amount: String
  let phase: String
  let low: String
  let middle: String
  let high: String
  let note: String
  let isOwn: Bool
  let basis: ReportBasis?

  init(
    _ item: CostBreakdown.Item, _ line: CostLine?, isOwn: Bool, _ writer: ReportWriter
  ) {
    let printer = writer.printer
    label = line?.label ?? words(item.item.id)
    kind = item.item.kind.rawValue
    amount =
      item.item.amount.map { amount in
        item.item.per.map { printer.text(amount, times: $0) } ?? printer.text(amount)
      } ?? "Not priced"
    phase = ReportCostLine.phase(item.item, printer)
    let isKnown = !(item.total.isAtLeast && item.total.high == .zero)
    low = isKnown ? printer.text(item.total.low) : "\u{2013}"
    middle = isKnown ? printer.middle(item.total) : "\u{2013}"
    high = isKnown ? printer.text(item.total.high) : "\u{2013}"
    note = line?.note ?? ""
    self.isOwn = isOwn
    basis = isOwn ? nil : line.map { writer.basis($0.basis) }
  }

  private static func phase(_ item: CostItem, _ printer: Printer) -> String {
    if let at = item.at { return "After \(printer.text(at))" }
    switch item.during {
    case .build: return "Build"
    case .run: return "Run"
    case .always: return "Throughout"
    }
  }

  static let fields: [Field<ReportCostLine>] = [
    .text("label", \.label), .text("kind", \.kind), .text("amount", \.amount),
    .text("phase", \.phase), .text("low", \.low), .text("middle", \.middle),
    .text("high", \.high), .text("note", \.note), .truth("isOwn", \.isOwn),
    .record("basis", \.basis),
  ]
}
