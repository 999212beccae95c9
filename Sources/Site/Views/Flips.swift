import Decision
import Guidebook

/// A smallest set of answer changes that would decide for another option, on pages and in reports.
struct FlipView: ViewModel {
  let option: String
  let changes: [ChangeView]

  init(_ flip: Flip, in guide: Guide) {
    option = guide.options.first { $0.id == flip.option }?.name ?? words(flip.option)
    changes = flip.changes.map { ChangeView($0, in: guide) }
  }

  /// The smallest set for every other option.
  static func smallest(of flips: Flips, in guide: Guide) -> [FlipView] {
    guide.options.compactMap { flips.smallest(to: $0.id) }.map { FlipView($0, in: guide) }
  }

  /// Which options no set of changes leads to, in one sentence, or nothing.
  static func unreached(by flips: Flips, from verdict: Verdict, in guide: Guide) -> String {
    let names = guide.options
      .filter { $0.id != verdict.option && flips.smallest(to: $0.id) == nil }.map(\.name)
    guard flips.isComplete, !names.isEmpty else { return "" }
    return "No \(spelled(flips.limit)) answer changes lead to \(joined(names, "or"))."
  }

  /// The changes in one sentence.
  var sentence: String {
    let steps = changes.map { "\(uncapitalised($0.name)): \($0.from) to \($0.to)" }
    return "\(option) would take " + joined(steps) + "."
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

  init(_ change: AnswerChange, in guide: Guide) {
    let type = guide.questions.first { $0.id == change.input }?.input.type ?? .text
    name = words(change.input)
    from = guide.printer.text(change.from, of: type)
    to = change.target(of: type, guide.printer)
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
