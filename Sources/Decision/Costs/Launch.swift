/// The moment an option goes live, or the limit towards such a moment from one side.
///
/// Costs jump where the launch passes a one-off or the horizon; the least and the greatest over a
/// range of lead times may lie at such a limit.
struct Launch: Hashable {
  enum Side: Hashable { case before, exact, after }

  let time: Duration
  let side: Side

  init(_ time: Duration, _ side: Side = .exact) {
    self.time = time
    self.side = side
  }

  func isBefore(_ moment: Duration) -> Bool {
    time < moment || (time == moment && side == .before)
  }

  func isAfter(_ moment: Duration) -> Bool {
    time > moment || (time == moment && side == .after)
  }

  /// The launches between which costs are linear in the lead time.
  static func corners(of time: Spread<Duration>, jumps: [Duration]) -> [Launch] {
    var corners: Set<Launch> = [Launch(time.low), Launch(time.high), Launch(time.mid)]
    for jump in jumps where jump >= time.low && jump <= time.high {
      corners.insert(Launch(jump))
      if jump > time.low { corners.insert(Launch(jump, .before)) }
      if jump < time.high { corners.insert(Launch(jump, .after)) }
    }
    return Array(corners)
  }
}

/// The end of the span that costs are added up over.
struct Horizon {
  let end: Duration
  /// Whether a one-off at the very end counts: not at a guide's horizon, but within it.
  let includesEnd: Bool

  func contains(_ moment: Duration) -> Bool {
    moment < end || (includesEnd && moment == end)
  }

  func contains(_ launch: Launch) -> Bool {
    includesEnd ? !launch.isAfter(end) : launch.isBefore(end)
  }
}
