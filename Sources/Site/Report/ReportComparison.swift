import Decision
import Guidebook
import Markdown

/// All options side by side, with the project's figures.
struct ReportComparison: ViewModel {
  let horizon: String
  let axis: HTML
  let criteria: [ReportText]
  let options: [ReportComparedOption]

  init(_ writer: ReportWriter) {
    horizon = writer.horizon
    let axis = writer.charts.logAxis(writer.result.costs)
    self.axis = axis.labels(writer.printer)
    criteria = writer.guide.criteria.map { ReportText(text: $0.name) }
    options = writer.result.costs.compactMap { result in
      writer.option(result.id).map { ReportComparedOption($0, result, axis, writer) }
    }
  }

  static let fields: [Field<ReportComparison>] = [
    .text("horizon", \.horizon), .html("axis", \.axis), .list("criteria", \.criteria),
    .list("options", \.options),
  ]
}

/// One option's row.
struct ReportComparedOption: ViewModel {
  let name: String
  let status: ReportStatus
  let strip: HTML
  let middle: String
  let range: String
  let time: String
  let grades: [ReportGrade]

  init(_ option: Option, _ result: OptionResult, _ axis: LogAxis, _ writer: ReportWriter) {
    let verdict = writer.result.verdict
    name = option.name
    if verdict.option == option.id {
      status = ReportStatus(icon: .pass, word: "Recommended")
    } else if verdict.candidates.contains(option.id) {
      status = ReportStatus(icon: .open, word: "Possible")
    } else {
      status = ReportStatus(icon: .fail, word: "Ruled out")
    }
    strip = writer.charts.rangeStrip(result, on: axis).html(id: writer.chartID())
    let total = result.costs.total
    middle = writer.printer.middle(total)
    range = total.low == total.high ? "" : writer.printer.texts(total.low, to: total.high)
    time = writer.printer.text(result.costs.time)
    grades = writer.guide.criteria.map { criterion in
      ReportGrade(option.ratings.first { $0.criterion == criterion.id }, writer)
    }
  }

  static let fields: [Field<ReportComparedOption>] = [
    .text("name", \.name), .record("status") { $0.status }, .html("strip", \.strip),
    .text("middle", \.middle), .text("range", \.range), .text("time", \.time),
    .list("grades", \.grades),
  ]
}

/// A grade in a cell.
struct ReportGrade: ViewModel {
  let word: String
  let squares: HTML
  let basis: ReportBasis?

  init(_ rating: Rating?, _ writer: ReportWriter) {
    word = rating.map { words($0.grade) } ?? "\u{2013}"
    squares =
      rating.flatMap { writer.charts.ratingSquares($0) }?.html(id: writer.chartID()) ?? HTML()
    basis = rating.map { writer.basis($0.basis) }
  }

  static let fields: [Field<ReportGrade>] = [
    .text("word", \.word), .html("squares", \.squares), .record("basis", \.basis),
  ]
}
