import Decision
import Guidebook

extension Uncertainty {
  /// How the draws were made, in sentences.
  var method: String {
    let draws = printer.count(simulation.draws) + (simulation.draws == 1 ? " draw" : " draws")
    return "\(distribution) \(draws), seed \(simulation.seed). A tenth of the draws lie below P10, "
      + "half below P50, nine tenths below P90; none is printed finer than its standard error."
  }

  private var distribution: String {
    let shapes = self.shapes
    if shapes.isEmpty { return "Nothing here is a range, so that all draws are alike." }
    if !shapes.contains(.triangular) {
      return "Every range is drawn uniformly between its bounds."
    }
    if !shapes.contains(.uniform) {
      return "Every range is drawn from the triangle over its likely value."
    }
    return "A range is drawn from the triangle over its likely value where one is given, else"
      + " uniformly between its bounds."
  }

  private enum Shape { case uniform, triangular }

  /// How what is uncertain is drawn.
  private var shapes: Set<Shape> {
    var shapes: Set<Shape> = []
    func note<Value>(_ spread: Spread<Value>) {
      if !spread.isCertain { shapes.insert(spread.likely == nil ? .uniform : .triangular) }
    }
    for costs in stated.values {
      note(costs.time)
      for item in costs.items {
        if let amount = item.amount { note(amount.spread) }
        if let input = item.per, case .range = answers[input] { shapes.insert(.uniform) }
      }
    }
    return shapes
  }

  /// How often something came out, such as `84% of 10,000 draws`, no finer than the number of
  /// draws allows.
  func frequency(_ share: Rational) -> String {
    let draws = printer.count(simulation.draws) + " draws"
    if share >= .one { return "all \(draws)" }
    if share <= .zero { return "none of \(draws)" }
    // A share's standard error is at most half the inverse root of the number of draws.
    let step = simulation.draws >= 2_500 ? 1 : simulation.draws >= 100 ? 5 : 10
    let steps = (share * 100 / Rational(step)).map { Int(clamping: $0.rounded()) } ?? 0
    let percent = steps * step
    if percent >= 100 { return "more than \(100 - step)% of \(draws)" }
    if percent <= 0 { return "fewer than \(step)% of \(draws)" }
    return "\(percent)% of \(draws)"
  }
}
