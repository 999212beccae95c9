import Decision
import Guidebook

extension CostsBlock: DrawnBlock {
  static let template = "costs"

  func views(_ writer: PageWriter) -> [CostsView] {
    let options = option.map { [$0] } ?? writer.site.guide.options.map(\.id)
    return options.compactMap {
      CostsView($0, writer, kind: kind, horizon: writer.site.horizon(horizon))
    }
  }
}

/// Every line of an option's costs with amount, phase, total and source.
struct CostsView: ViewModel {
  let option: String
  let horizon: String
  let lines: [CostLineView]
  let totals: [CostTotalView]
  let missing: String
  let provenance: ProvenanceView

  /// - Parameter kind: the lines shown, or nil for every line.
  init?(_ id: String, _ writer: PageWriter, kind: CostItem.Kind? = nil, horizon: Duration) {
    guard let option = writer.site.option(id),
      let costs = writer.site.costs(over: horizon).first(where: { $0.id == id })?.costs
    else { return nil }
    self.init(option, costs, lines: option.lines, kind: kind, writer)
  }

  /// - Parameters:
  ///   - lines: the items' words, as the guide or an assessment has them.
  ///   - own: ids of lines that are a project's own.
  init(
    _ option: Option, _ costs: CostBreakdown, lines: [CostLine], kind: CostItem.Kind? = nil,
    own: [String] = [], _ writer: PageWriter
  ) {
    let printer = writer.site.printer
    self.option = option.name
    horizon = printer.text(costs.horizon)
    self.lines = costs.items.filter { kind == nil || $0.item.kind == kind }.map { item in
      CostLineView(
        item, lines.first { $0.id == item.item.id }, over: costs.horizon,
        hasKind: kind == nil, isOwn: own.contains(item.item.id), writer)
    }
    totals = CostsView.totals(costs, kind, printer)
    let lacking = kind.map { costs.part($0).total } ?? costs.total
    missing = joined(
      lacking.missing.map { id in lines.first { $0.id == id }?.label ?? words(id) })
    let shown = lines.filter { line in
      !own.contains(line.id)
        && (kind == nil
          || costs.items.contains {
            $0.item.id == line.id && $0.item.kind == kind
          })
    }
    provenance = ProvenanceView(
      writer.site.addition(over: costs.horizon),
      from: shown.map(\.basis) + [option.timeBasis],
      and: own.isEmpty ? [] : ["the project's own figures"], writer)
  }

  private static func totals(
    _ costs: CostBreakdown, _ kind: CostItem.Kind?, _ printer: Printer
  ) -> [CostTotalView] {
    if let kind {
      let part = costs.part(kind)
      return [
        CostTotalView("\(words(kind.rawValue)) costs", part.total, over: costs.horizon, printer)
      ]
    }
    let parts = [("Before launch", costs.build), ("From launch on", costs.run)]
    let shown = costs.run == .zero || costs.build == .zero ? [] : parts
    return shown.map { CostTotalView($0.0, $0.1, over: costs.horizon, printer) }
      + [CostTotalView("Total", costs.total, over: costs.horizon, printer)]
  }

  static let fields: [Field<CostsView>] = [
    .text("option", \.option), .text("horizon", \.horizon), .list("lines", \.lines),
    .list("totals", \.totals), .text("missing", \.missing),
    .record("provenance", \.provenance),
  ]
}

/// One line.
struct CostLineView: ViewModel {
  let label: String
  let amount: String
  let kind: String
  let phase: String
  let total: String
  let range: String
  let horizon: String
  let note: String
  let isOwn: Bool
  let basis: BasisView?

  init(
    _ item: CostBreakdown.Item, _ line: CostLine?, over horizon: Duration, hasKind: Bool,
    isOwn: Bool, _ writer: PageWriter
  ) {
    let printer = writer.site.printer
    self.horizon = printer.text(horizon)
    label = line?.label ?? words(item.item.id)
    amount = CostLineView.amount(item.item, printer)
    kind = hasKind ? words(item.item.kind.rawValue) : ""
    phase = CostLineView.phase(item.item, printer)
    let isPriced = item.item.amount != nil
    total = isPriced ? printer.middle(item.total) : "Not priced"
    range = isPriced && item.total.low != item.total.high ? printer.text(item.total) : ""
    note = line?.note ?? ""
    self.isOwn = isOwn
    basis = isOwn ? nil : line.map { writer.basis($0.basis) }
  }

  private static func amount(_ item: CostItem, _ printer: Printer) -> String {
    guard let amount = item.amount else { return "\u{2013}" }
    guard let input = item.per else { return printer.text(amount) }
    return printer.text(amount, times: input)
  }

  private static func phase(_ item: CostItem, _ printer: Printer) -> String {
    if let at = item.at { return "After " + printer.text(at) }
    if case .once? = item.amount { return item.during == .run ? "At launch" : "At the start" }
    switch item.during {
    case .build: return "Before launch"
    case .run: return "From launch on"
    case .always: return "Throughout"
    }
  }

  static let fields: [Field<CostLineView>] = [
    .text("label", \.label), .text("amount", \.amount), .text("kind", \.kind),
    .text("phase", \.phase), .text("total", \.total), .text("range", \.range),
    .text("horizon", \.horizon), .text("note", \.note), .truth("isOwn", \.isOwn),
    .record("basis", \.basis),
  ]
}

/// A sum under the lines.
struct CostTotalView: ViewModel {
  let name: String
  let middle: String
  let range: String
  let horizon: String

  init(
    _ name: String, _ estimate: Estimate<Money>, over horizon: Duration,
    _ printer: Printer
  ) {
    self.name = name
    self.horizon = printer.text(horizon)
    middle = printer.middle(estimate)
    range = estimate.low == estimate.high ? "" : printer.text(estimate)
  }

  static let fields: [Field<CostTotalView>] = [
    .text("name", \.name), .text("middle", \.middle), .text("range", \.range),
    .text("horizon", \.horizon),
  ]
}

extension CostBreakdown {
  /// The costs of one kind.
  func part(_ kind: CostItem.Kind) -> Part { kind == .direct ? direct : hidden }
}
