import Decision

/// The moment from which one line of costs lies on the other side of another.
struct Crossing: Hashable, Sendable {
  /// The moment, from the start.
  let at: Duration
  /// What both have cost by then.
  let cost: Money

  /// The first crossing of two lines' middles, exact between their points; nil where neither
  /// overtakes the other.
  init?(_ first: [CumulativePoint], _ second: [CumulativePoint]) {
    let moments = Set((first + second).map(\.at)).sorted()
    var previous: (at: Duration, gap: Rational)?
    var level: Duration?
    for moment in moments {
      guard let one = Crossing.cost(of: first, at: moment),
        let other = Crossing.cost(of: second, at: moment)
      else { continue }
      let gap = one - other
      guard gap != 0 else {
        level = level ?? moment
        continue
      }
      if let previous, (previous.gap < 0) != (gap < 0) {
        let share = (previous.gap.magnitude / (previous.gap.magnitude + gap.magnitude)) ?? 0
        at = level ?? previous.at + (moment - previous.at) * share
        guard let cost = Crossing.cost(of: first, at: at) else { return nil }
        self.cost = Money(cost)
        return
      }
      previous = (moment, gap)
      level = nil
    }
    return nil
  }

  /// The middle between two points of a line, or nil outside of them.
  private static func cost(of line: [CumulativePoint], at moment: Duration) -> Rational? {
    guard let next = line.firstIndex(where: { $0.at >= moment }) else { return nil }
    let end = line[next]
    if end.at == moment { return end.cost.mid.units }
    guard next > 0 else { return nil }
    let start = line[next - 1]
    let share = ((moment - start.at) / (end.at - start.at)) ?? 0
    return start.cost.mid.units + (end.cost.mid.units - start.cost.mid.units) * share
  }
}
