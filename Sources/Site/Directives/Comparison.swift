import Decision
import Guidebook
import Markdown

extension ComparisonBlock: DrawnBlock {
  static let template = "comparison"

  func views(_ writer: PageWriter) -> [ComparisonView] {
    some(
      ComparisonView(
        writer, options: options, columns: columns, horizon: writer.site.horizon(horizon)))
  }
}

/// The options by cost range, time and grades.
struct ComparisonView: ViewModel {
  let horizon: String
  let hasCost: Bool
  let hasTime: Bool
  let criteria: [TextView]
  let axis: HTML
  let rows: [ComparisonRow]
  /// What the totals lack, one option a line.
  let missing: [PairView]
  let provenance: ProvenanceView

  /// - Parameters:
  ///   - options: which options are compared, by id; all where empty.
  ///   - columns: which columns are shown; all where empty.
  init?(
    _ writer: PageWriter, options: [String] = [], columns: [ComparisonColumn] = [],
    horizon: Duration
  ) {
    let site = writer.site
    let costs = site.costs(of: options, over: horizon)
    if costs.isEmpty { return nil }
    func shows(_ column: ComparisonColumn) -> Bool {
      columns.isEmpty || columns.contains(column)
    }
    let charts = GuideCharts(site.guide)
    let axis = charts.logAxis(costs)
    let criteria = site.guide.criteria.filter { shows(.criterion($0.id)) }
    let (hasCost, hasTime) = (shows(.cost), shows(.time))
    rows = costs.compactMap { result in
      guard let option = site.option(result.id) else { return nil }
      return ComparisonRow(
        option, result, hasCost: hasCost, hasTime: hasTime,
        strip: hasCost ? charts.rangeStrip(result, on: axis).html(id: writer.chartID()) : HTML(),
        timeBar: hasTime
          ? charts.timeBar(result, among: costs).html(id: writer.chartID()) : HTML(),
        criteria: criteria, writer)
    }
    self.horizon = site.printer.text(horizon)
    (self.hasCost, self.hasTime) = (hasCost, hasTime)
    self.criteria = criteria.map { TextView(text: $0.name) }
    self.axis = axis.labels(site.printer)
    missing = hasCost ? site.missing(from: costs) : []
    let ratings = costs.compactMap { site.option($0.id) }.flatMap(\.ratings)
      .filter { rating in criteria.contains { $0.id == rating.criterion } }
    let times = costs.compactMap { site.option($0.id)?.timeBasis }
    provenance = ProvenanceView(
      hasCost ? site.addition(over: horizon) : "As the guide's sources state it.",
      from: (hasCost ? site.bases(ofCosts: costs) : hasTime ? times : []) + ratings.map(\.basis),
      writer)
  }

  static let fields: [Field<ComparisonView>] = [
    .text("horizon", \.horizon), .truth("hasCost", \.hasCost), .truth("hasTime", \.hasTime),
    .list("criteria", \.criteria), .html("axis", \.axis), .list("rows", \.rows),
    .list("missing", \.missing), .record("provenance", \.provenance),
  ]
}

/// One option.
struct ComparisonRow: ViewModel {
  let id: String
  let name: String
  let address: String
  let summary: String
  let hasCost: Bool
  let hasTime: Bool
  let horizon: String
  let strip: HTML
  let timeBar: HTML
  let middle: String
  let range: String
  let basis: BasisView
  let time: String
  let timeBasis: BasisView
  let grades: [GradeView]

  init(
    _ option: Option, _ result: OptionResult, hasCost: Bool, hasTime: Bool, strip: HTML,
    timeBar: HTML, criteria: [Criterion], _ writer: PageWriter
  ) {
    let printer = writer.site.printer
    let costs = result.costs
    id = option.id
    name = option.name
    address = writer.address(of: option.page.outputPath)
    summary = option.summary
    (self.hasCost, self.hasTime) = (hasCost, hasTime)
    horizon = printer.text(costs.horizon)
    (self.strip, self.timeBar) = (strip, timeBar)
    middle = printer.middle(costs.total)
    range = costs.total.low == costs.total.high ? "" : printer.text(costs.total)
    basis = writer.basis(option.costBasis)
    time = printer.text(costs.time)
    timeBasis = writer.basis(option.timeBasis)
    grades = criteria.map { criterion in
      GradeView(criterion, option.ratings.first { $0.criterion == criterion.id }, writer)
    }
  }

  static let fields: [Field<ComparisonRow>] = [
    .text("id", \.id), .text("name", \.name), .text("address", \.address),
    .text("summary", \.summary), .truth("hasCost", \.hasCost), .truth("hasTime", \.hasTime),
    .text("horizon", \.horizon), .html("strip", \.strip), .html("timeBar", \.timeBar),
    .text("middle", \.middle), .text("range", \.range), .record("basis", \.basis),
    .text("time", \.time), .record("timeBasis", \.timeBasis), .list("grades", \.grades),
  ]
}

/// An option's grade on a criterion.
struct GradeView: ViewModel {
  let criterion: String
  let grade: String
  let squares: HTML
  let basis: BasisView?

  init(_ criterion: Criterion, _ rating: Rating?, _ writer: PageWriter) {
    self.criterion = criterion.name
    grade = rating.map { words($0.grade) } ?? "Not graded"
    let squares = rating.flatMap { GuideCharts(writer.site.guide).ratingSquares($0) }
    self.squares = squares?.html(id: writer.chartID()) ?? HTML()
    basis = rating.map { writer.basis($0.basis) }
  }

  static let fields: [Field<GradeView>] = [
    .text("criterion", \.criterion), .text("grade", \.grade), .html("squares", \.squares),
    .record("basis", \.basis),
  ]
}

extension Option {
  /// What the priced lines rest on together: every reference once, else the guide's judgement.
  var costBasis: Basis {
    var references: [String] = []
    for reference in lines.flatMap(\.basis.references) where !references.contains(reference) {
      references.append(reference)
    }
    if !references.isEmpty { return .cited(references) }
    return lines.contains { $0.basis == .ours } ? .ours : .unstated
  }

  /// The labels of items by id; an input keeps its id as words.
  func labels(of ids: [String]) -> [String] {
    ids.map { id in lines.first { $0.id == id }?.label ?? words(id) }
  }
}

extension SiteMap {
  /// Every option's costs over a horizon, with `typical` answers.
  func costs(over horizon: Duration) -> [OptionResult] {
    horizon == guide.settings.horizon ? results.options : guide.costs(over: horizon)
  }

  /// The costs of options by id, or of all where none is named, in the options' order.
  func costs(of options: [String], over horizon: Duration) -> [OptionResult] {
    costs(over: horizon).filter { options.isEmpty || options.contains($0.id) }
  }

  /// What totals lack, by the options' names.
  func missing(from costs: [OptionResult]) -> [PairView] {
    costs.compactMap { result in
      let missing = result.costs.total.missing
      guard !missing.isEmpty, let option = option(result.id) else { return nil }
      return PairView(name: option.name, text: joined(option.labels(of: missing)))
    }
  }
}
