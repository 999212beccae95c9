import Decision

/// Finds what value paths name; every lookup by id takes constant time.
struct ValueLookup: Sendable {
  let guide: Guide
  let options: [OptionResult]
  let portfolio: Portfolio
  let printer: Printer
  /// Shared by copies, so that a sum is simulated once in a run.
  let simulated = SimulatedTotals()
  private let optionPlaces: [String: Int]
  private let claimPlaces: [String: Int]
  /// What the claims' formulas give, by claim.
  private var computations: [String: Result<ClaimComputation, Obstacle>] = [:]

  init(_ guide: Guide, options: [OptionResult], portfolio: Portfolio) {
    self.guide = guide
    self.options = options
    self.portfolio = portfolio
    printer = guide.printer
    optionPlaces = places(of: options.map(\.id))
    claimPlaces = places(of: guide.claims.map(\.id))
    let order = ClaimOrder(guide.claims)
    for loop in order.loops {
      let circle = (loop + loop.prefix(1)).map { guide.claims[$0].id }.joined(separator: ", ")
      let obstacle = Obstacle("claims are computed from each other: \(circle)", isReported: true)
      for place in loop { computations[guide.claims[place].id] = .failure(obstacle) }
    }
    for claim in order.places.map({ guide.claims[$0] })
    where claim.computed != nil && computations[claim.id] == nil {
      computations[claim.id] = computation(of: claim)
    }
  }

  func option(_ id: String) -> OptionResult? { optionPlaces[id].map { options[$0] } }

  func claim(_ id: String) -> Claim? { claimPlaces[id].map { guide.claims[$0] } }

  /// What a claim's formula gives, or why it gives nothing.
  func computed(_ claim: Claim) -> Result<ClaimComputation, Obstacle> {
    computations[claim.id] ?? computation(of: claim)
  }

  /// The value at a path, or why there is none.
  func value(
    at path: ValuePath, written text: String
  ) -> Result<ComputedValue, Obstacle> {
    switch path {
    case .quantity(let id, let quantity, let figure):
      guard let place = optionPlaces[id] else {
        return .failure(Obstacle("no option named '\(id)'"))
      }
      if let figure, figure.isQuantile {
        return quantile(figure, of: quantity, guide.options[place], text)
      }
      return value(of: quantity, figure, options[place].costs, text)
    case .rating(let id, let criterion): return grade(of: id, on: criterion, text)
    case .claim(let id): return value(ofClaim: id, text)
    case .assessmentCount(let option): return count(option, text)
    }
  }

  private func grade(
    of id: String, on criterion: String, _ text: String
  ) -> Result<ComputedValue, Obstacle> {
    guard let place = optionPlaces[id],
      let rating = guide.options[place].ratings.first(where: { $0.criterion == criterion })
    else { return .failure(Obstacle("'\(id)' has no rating on '\(criterion)'")) }
    return .success(
      ComputedValue(
        path: text, text: words(rating.grade), explanation: "as rated", measure: nil,
        style: .plain))
  }

  private func value(
    ofClaim id: String, _ text: String
  ) -> Result<ComputedValue, Obstacle> {
    guard let claim = claim(id) else { return .failure(Obstacle("no claim named '\(id)'")) }
    if let value = claim.value {
      return .success(
        ComputedValue(
          path: text, text: printer.text(value, as: claim.style), explanation: "as stated",
          measure: value, style: claim.style))
    }
    return computed(claim).mapError(\.elsewhere).map { computation in
      ComputedValue(
        path: text, text: printer.text(computation.measure, as: claim.style),
        explanation: computation.explanation, measure: computation.measure, style: claim.style)
    }
  }

  private func count(_ option: String?, _ text: String) -> Result<ComputedValue, Obstacle> {
    guard let count = option.map(portfolio.count(of:)) ?? portfolio.count else {
      return .failure(Obstacle("no option named '\(option ?? "")'"))
    }
    let words = option.map { "final assessments decided for \($0)" } ?? "final assessments"
    return .success(
      ComputedValue(
        path: text, text: printer.count(count), explanation: "\(words), counted",
        measure: Measure(
          Estimate(Rational(count)), .none),
        style: .plain))
  }
}

/// A kebab-case id as words, such as `very low`.
func words(_ id: String) -> String {
  String(decoding: id.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
}
