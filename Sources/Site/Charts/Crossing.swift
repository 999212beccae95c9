import Decision

/// The moment from which the order of two options' costs is another.
struct Crossing: Hashable, Sendable {
  /// The moment, from the start.
  let at: Duration
  /// What the first has cost by then: where the mark stands.
  let cost: Money
}

extension [CumulativePoint] {
  /// The middle at a moment, straight between two points; nil outside of them.
  func middle(at moment: Duration) -> Money? {
    guard let next = firstIndex(where: { $0.at >= moment }) else { return nil }
    let end = self[next]
    if end.at == moment { return end.cost.mid }
    guard next > 0 else { return nil }
    let start = self[next - 1]
    let share = ((moment - start.at) / (end.at - start.at)) ?? 0
    return start.cost.mid + (end.cost.mid - start.cost.mid) * share
  }
}
