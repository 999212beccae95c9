/// What has been spent by every moment, for one lead time and one price of every item.
///
/// Straight between its points; two points at one moment are a jump.
struct CostCurve {
  struct Point {
    let at: Duration
    let cost: Money
  }

  /// From 0 to the horizon, in order.
  let points: [Point]

  /// The curve at the mid prices and the mid lead time.
  init(_ costs: OptionCosts, answers: [String: Answer], until horizon: Duration) {
    let sum = CostSum(
      time: costs.time, items: costs.items.map { PricedItem($0, answers: answers) })
    let launch = Launch(costs.time.mid)
    let moments = Set([.zero, horizon, launch.time] + costs.items.compactMap(\.at))
    points = moments.filter { $0 >= .zero && $0 <= horizon }.sorted().flatMap { moment in
      let sides = moment == horizon ? [false] : moment == .zero ? [true] : [false, true]
      return sides.map { includesEnd in
        Point(
          at: moment,
          cost: sum.mid(.both, launch, Horizon(end: moment, includesEnd: includesEnd)))
      }
    }
  }

  /// What has been spent by a moment, one-offs of that moment included or not.
  func cost(at moment: Duration, includingOneOffs: Bool) -> Money {
    guard let next = points.firstIndex(where: { $0.at >= moment }) else {
      return points.last?.cost ?? .zero
    }
    if points[next].at == moment {
      let here = points.filter { $0.at == moment }
      return (includingOneOffs ? here.last : here.first)?.cost ?? .zero
    }
    guard next > 0 else { return points[next].cost }
    let (before, after) = (points[next - 1], points[next])
    let share = ((moment - before.at) / (after.at - before.at)) ?? .zero
    return before.cost + (after.cost - before.cost) * share
  }
}
