import Decision
import Diagnostics
import Guidebook

extension AnswerSheet {
  private var horizon: String { guide.printer.text(assessment.horizon) }

  // MARK: - Totals

  /// Every option's total by plain addition, and between which figures eight of ten draws lie.
  var costs: [String] {
    if result.costs.isEmpty { return [] }
    let heading = ["Costs over \(horizon)", "low", "mid", "high", "P10", "P90"]
    let full = result.costs.map { row($0, guide.printer.text) }
    let widths = Self.widths([heading] + full)
    // Sums of many digits give way to short ones where they would not fit.
    let rows =
      widths.reduce(0, +) > sheetWidth ? result.costs.map { row($0, guide.printer.short) } : full
    let columns = Self.widths([heading] + rows)
    let lines = ([heading] + rows).map { row in
      padded(row[0], columns[0])
        + zip(row.dropFirst(), columns.dropFirst()).map(aligned).joined()
    }
    return lines + notes
  }

  private func row(_ option: OptionResult, _ text: (Money) -> String) -> [String] {
    let total = option.costs.total
    let drawn = result.simulation.option(option.id)?.total
    let quantiles = [drawn?.p10, drawn?.p90].map { quantile in
      quantile.map { text($0.rounded(in: Money(.one))) } ?? ""
    }
    let label = wrapped(name(of: option.id), width: 24).first ?? ""
    return [label + (total.isAtLeast ? " *" : "")]
      + [total.low, total.mid, total.high].map(text) + quantiles
  }

  /// What the totals marked with a star lack.
  private var notes: [String] {
    result.costs.filter { $0.costs.total.isAtLeast }.flatMap { option in
      let missing = option.costs.total.missing.joined(separator: ", ")
      return wrapped(
        "* \(name(of: option.id)) costs at least this; not priced: \(missing)", width: sheetWidth)
    }
  }

  private static func widths(_ rows: [[String]]) -> [Int] {
    (rows.first ?? []).indices.map { column in
      (rows.map { columns(of: $0[column]) }.max() ?? 0) + (column == 0 ? 0 : 2)
    }
  }

  // MARK: - Options against each other

  /// The options the verdict can still be for, against each other or against all others, and
  /// against the one in question.
  var comparisons: [String] {
    let candidates = Set(result.verdict.candidates)
    let subject = guide.settings.subject.map { candidates.union([$0]) } ?? candidates
    let lines = result.breakEvens.flatMap { pair -> [String] in
      let isShown =
        candidates.count == 1
        ? candidates.contains(pair.first) || candidates.contains(pair.second)
        : subject.contains(pair.first) && subject.contains(pair.second)
      guard isShown else { return [] }
      return wrapped("\(name(of: pair.first)) or \(name(of: pair.second))", width: sheetWidth - 2)
        .map { "  " + $0 } + indented(wrapped(text(pair), width: sheetWidth - 4), by: 4)
    }
    return lines.isEmpty ? [] : ["Which is cheaper over \(horizon)"] + lines
  }

  private func text(_ pair: PairBreakEven) -> String {
    let drawn = result.simulation.pair(pair.first, pair.second)
    let sentences = [
      drawn.map(chance), breakEven(pair), drawn.flatMap(moment), drawn.flatMap(lack),
    ]
    return sentences.compactMap(\.self).joined(separator: " ")
  }

  private func chance(_ pair: SimulatedPair) -> String {
    func percent(_ share: Rational) -> String {
      guide.printer.percentage(result.simulation.rounded(share: share))
    }
    let isFirst = pair.firstIsCheaper >= pair.secondIsCheaper
    let share = isFirst ? pair.firstIsCheaper : pair.secondIsCheaper
    return "\(name(of: isFirst ? pair.first : pair.second)) in \(percent(share)) of draws."
  }

  private func breakEven(_ pair: PairBreakEven) -> String {
    let crossings = pair.result.crossings.map { crossing in
      "\(name(of: crossing.firstIsCheaper ? pair.first : pair.second)) has cost less from "
        + "\(guide.printer.text(crossing.at)) on."
    }
    return crossings.isEmpty
      ? "Neither overtakes the other\(levelling(pair) ?? "")." : crossings.joined(separator: " ")
  }

  /// The running cost at which the cheaper option would be level at the horizon.
  private func levelling(_ pair: PairBreakEven) -> String? {
    guard let first = result.costs(of: pair.first)?.total.mid,
      let second = result.costs(of: pair.second)?.total.mid, first != second
    else { return nil }
    let running = pair.result.running
    let (id, now, needed) =
      first < second
      ? (pair.first, running.first, running.firstNeeded)
      : (pair.second, running.second, running.secondNeeded)
    return needed.map { needed in
      "; for that, \(name(of: id)) would have to cost \(whole(needed)) a month to run, "
        + "not \(whole(now))"
    }
  }

  private func whole(_ money: Money) -> String {
    guide.printer.text(Money(money.units.rounded(toPlaces: 0)))
  }

  /// When one overtakes the other among the draws.
  private func moment(_ pair: SimulatedPair) -> String? {
    guard let moments = pair.breakEven else { return nil }
    let share = guide.printer.percentage(result.simulation.rounded(share: pair.breaksEven))
    let month = Duration(1, .month)
    let range = guide.printer.texts(
      moments.p10.rounded(in: month), to: moments.p90.rounded(in: month))
    return "They break even in \(share) of draws, P10 to P90 after \(range)."
  }

  private func lack(_ pair: SimulatedPair) -> String? {
    pair.missing.isEmpty ? nil : "Not counted: \(pair.missing.joined(separator: ", "))."
  }

  // MARK: - Swings

  /// The three uncertainties that move the total of each option still possible the most.
  var swings: [String] {
    let rows = result.swings.filter { result.verdict.candidates.contains($0.option) }
      .flatMap { option in
        option.swings.prefix(3).map { swing in
          let range = guide.printer.texts(
            min(swing.atLow, swing.atHigh), to: max(swing.atLow, swing.atHigh))
          return (
            label: name(of: option.option),
            text: "\(label(swing.source, of: option.option)): \(range)"
          )
        }
      }
    return rows.isEmpty ? [] : ["What moves the total most, the rest at mid"] + table(rows)
  }

  private func label(_ source: Swing.Source, of option: String) -> String {
    switch source {
    case .item(let id): assessment.lines[option]?.first { $0.id == id }?.label ?? id
    case .input(let id): id
    case .time: "lead time"
    }
  }
}
