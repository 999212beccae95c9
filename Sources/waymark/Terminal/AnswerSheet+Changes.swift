import Decision
import Guidebook

extension AnswerSheet {
  /// How many ways to another option are shown; `--format json` has all of them.
  private static let mostWays = 3

  /// What would change the verdict: for every other option the smallest sets of changes.
  var changes: [String] {
    let others = guide.options.map(\.id).filter { $0 != result.verdict.option }
    let rows = others.flatMap { option in
      ways(to: result.flips.flips.filter { $0.option == option }).enumerated().map { index, way in
        (label: index == 0 ? name(of: option) : "", text: way)
      }
    }
    return rows.isEmpty ? [] : ["What would change it"] + table(rows)
  }

  private func ways(to flips: [Flip]) -> [String] {
    if flips.isEmpty {
      return [
        result.flips.isComplete
          ? "No \(result.flips.limit) changes lead there."
          : "No way was found within the search's bounds."
      ]
    }
    let shown = flips.prefix(Self.mostWays).enumerated().map { index, flip in
      (index == 0 ? "" : "or ") + flip.changes.map(text).joined(separator: "; ")
    }
    let rest = flips.count - shown.count
    return rest > 0 ? shown + ["or \(rest) more \(rest == 1 ? "way" : "ways")"] : shown
  }

  private func text(_ change: AnswerChange) -> String {
    let type = guide.questions.first { $0.id == change.input }?.input.type ?? .text
    return "\(change.input): \(guide.printer.text(change, of: type))"
  }
}
