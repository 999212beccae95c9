import Decision
import Diagnostics

extension Check {
  static let gateBelowCost = Check(.gateBelowCost) { inspection in
    inspection.guide.gates.compactMap { gate in
      guard let against = gate.against, let bound = gate.gate.passes.leastThreshold,
        let value = inspection.results.value(at: against.value), let measure = value.measure,
        let threshold = bound.value.amount(in: measure.dimension), threshold < measure.value.low
      else { return nil }
      let passes = inspection.printer.figure(bound.value)
      let needed = inspection.printer.low(measure, as: value.style)
      return Diagnostic(
        .gateBelowCost, "'\(gate.id)' passes from \(passes), below \(against.value): \(needed)",
        at: gate.location, help: "raise the threshold to at least \(needed)",
        notes: [Diagnostic.Note("held against this", at: against.location)])
    }
  }
}

extension Value {
  /// The number in base units where the value is of a measure's dimension.
  fileprivate func amount(in dimension: Measure.Dimension) -> Rational? {
    switch self {
    case .money(let money) where dimension == .money: money.units
    case .duration(let duration) where dimension == .time: duration.seconds
    case .number(let number) where dimension == Measure.Dimension.none: number
    case .percentage(let share) where dimension == Measure.Dimension.none: share
    default: nil
    }
  }
}

extension Printer {
  /// A measure's least figure.
  fileprivate func low(_ measure: Measure, as style: MeasureStyle) -> String {
    let low = measure.value.figure(.low)
    return text(
      Measure(Estimate(low: low.low, mid: low.mid, high: low.high), measure.dimension), as: style)
  }
}

extension Rule {
  static let gateBelowCost = Rule(
    "gate-below-cost", .warning,
    summary: "A gate passes below the computed figure that it is held against.",
    reason: "A team that just passes has less than the option takes at the least.",
    example: """
      - id: affordable
        title: $200K affordable
        input: budget
        passes: ">= 200k"
        against: build.total.low
        basis: ours
      """,
    fix: "Raise the threshold, or accept the finding in place and say why the lower one stands.")
}
