/// When an item's price falls due, as a share of the price before and after launch.
struct CostLine {
  let item: CostItem

  /// How many times the price is paid before launch and from launch on.
  func timesPaid(launch: Launch, horizon: Horizon) -> (build: Rational, run: Rational) {
    guard let period = item.amount?.period else {
      return oneOff(launch: launch, horizon: horizon)
    }
    let launched = min(launch.time, horizon.end)
    let build = (launched / period.duration) ?? .zero
    let run = ((horizon.end - launched) / period.duration) ?? .zero
    switch item.during {
    case .build: return (build, .zero)
    case .run: return (.zero, run)
    case .always: return (build, run)
    }
  }

  private func oneOff(launch: Launch, horizon: Horizon) -> (build: Rational, run: Rational) {
    let isCounted: Bool
    let isBuild: Bool
    switch (item.at, item.during) {
    case (nil, .run):
      isCounted = horizon.contains(launch)
      isBuild = false
    case (let at, let phase):
      let moment = at ?? .zero
      isCounted = horizon.contains(moment)
      isBuild = phase == .always ? at == nil || launch.isAfter(moment) : phase == .build
    }
    guard isCounted else { return (.zero, .zero) }
    return isBuild ? (.one, .zero) : (.zero, .one)
  }
}
