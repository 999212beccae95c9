import Decision
import Guidebook

/// A smallest set of answer changes that would decide for another option.
struct FlipView: ViewModel {
  let option: String
  let changes: [ChangeView]

  init(_ flip: Flip, _ site: SiteMap) {
    option = site.name(ofOption: flip.option)
    changes = flip.changes.map { ChangeView($0, site) }
  }

  static let fields: [Field<FlipView>] = [
    .text("option", \.option), .list("changes", \.changes),
  ]
}

/// One answer that would have to be another.
struct ChangeView: ViewModel {
  let name: String
  let from: String
  let to: String

  init(_ change: AnswerChange, _ site: SiteMap) {
    name = words(change.input)
    guard let type = site.question(change.input)?.input.type else {
      (from, to) = ("", "")
      return
    }
    from = site.printer.text(change.from, of: type)
    to = change.target(of: type, site.printer)
  }

  static let fields: [Field<ChangeView>] = [
    .text("name", \.name), .text("from", \.from), .text("to", \.to),
  ]
}

extension AnswerChange {
  /// The nearest value that does it, as a bound where every value beyond does it too.
  func target(of type: InputType, _ printer: Printer) -> String {
    switch within {
    case .bound(let bound): printer.text(bound, of: type)
    case .notApplicable: "not applicable"
    case .anyOf(let values) where values.count > 1:
      joined(values.map { printer.text($0, of: type) }, "or")
    default: printer.text(to, of: type)
    }
  }
}

extension AssessmentReading {
  /// The smallest set of changes for each other option, with answers marked as fixed left alone.
  var flips: [Flip] {
    let waived = assessment.waivers.filter { $0.isValid(asOf: site.stamp.asOf) }.map(\.gate)
    let found = site.guide.table.flips(
      for: assessment.answersByInput, waiving: Set(waived),
      fixed: Set(assessment.answers.filter(\.isFixed).map(\.input)))
    var seen: Set<String> = []
    return found.flips.filter { seen.insert($0.option).inserted }
  }
}
