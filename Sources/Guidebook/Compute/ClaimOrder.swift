import Decision

/// The claims in an order in which each stands behind those that its formula needs.
struct ClaimOrder: Sendable {
  /// Places in the guide's list.
  private(set) var places: [Int] = []
  /// Claims that need each other, each loop once: places in the order in which one needs the next.
  private(set) var loops: [[Int]] = []

  /// Orders claims by what their formulas need.
  init(_ claims: [Claim]) {
    let needs = ClaimOrder.needs(of: claims)
    var states = [State](repeating: .new, count: claims.count)
    for start in claims.indices where states[start] == .new {
      var path: [(place: Int, next: Int)] = [(start, 0)]
      states[start] = .open
      while let (place, next) = path.last {
        guard next < needs[place].count else {
          states[place] = .done
          places.append(place)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let needed = needs[place][next]
        switch states[needed] {
        case .new:
          states[needed] = .open
          path.append((needed, 0))
        case .open: loops.append(path.map(\.place).drop { $0 != needed } + [])
        case .done: break
        }
      }
    }
  }

  private enum State { case new, open, done }

  /// The claims whose computed value each claim needs: those that state no value, and itself.
  private static func needs(of claims: [Claim]) -> [[Int]] {
    let places = Dictionary(
      zip(claims.map(\.id), claims.indices), uniquingKeysWith: { first, _ in first })
    return claims.enumerated().map { place, claim in
      let named = (claim.computed?.names ?? []).compactMap { name in
        (try? ValuePath(parsing: name.text))?.claim.flatMap { places[$0] }
      }
      return withoutRepeats(named, by: String.init)
        .filter { claims[$0].value == nil || $0 == place }
    }
  }
}
