import Decision
import Guidebook

/// A smallest set of answer changes that would decide for another option.
struct ReportFlip: ViewModel {
  let option: String
  let changes: [ReportFlipChange]

  init(_ flip: Flip, _ writer: ReportWriter) {
    option = writer.name(ofOption: flip.option)
    changes = flip.changes.map { ReportFlipChange($0, writer) }
  }

  /// The changes in one sentence.
  var sentence: String {
    "\(option) would take " + joined(changes.map { "\($0.question): \($0.now) to \($0.needed)" })
      + "."
  }

  /// The smallest set for every other option; answers marked as fixed are left alone.
  static func all(_ writer: ReportWriter) -> [ReportFlip] {
    let fixed = writer.assessment.answers.filter(\.isFixed).map(\.input)
    let found = writer.guide.table.flips(
      for: writer.assessment.answersByInput, waiving: Set(writer.result.validWaivers),
      fixed: Set(fixed))
    var seen: Set<String> = []
    return found.flips.filter { seen.insert($0.option).inserted }.map { ReportFlip($0, writer) }
  }

  static let fields: [Field<ReportFlip>] = [
    .text("option", \.option), .list("changes", \.changes),
  ]
}

/// One answer that would have to be another.
struct ReportFlipChange: ViewModel {
  let question: String
  let now: String
  let needed: String

  init(_ change: AnswerChange, _ writer: ReportWriter) {
    question = uncapitalised(words(change.input))
    let type = writer.question(change.input)?.input.type ?? .text
    now = writer.printer.text(change.from, of: type)
    needed = change.target(of: type, writer.printer)
  }

  static let fields: [Field<ReportFlipChange>] = [
    .text("question", \.question), .text("now", \.now), .text("needed", \.needed),
  ]
}
