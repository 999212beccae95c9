import Decision

/// What a claim's formula came to.
struct ClaimComputation {
  let measure: Measure
  let explanation: String
}

extension ValueLookup {
  /// Every claim held against the numbers, in order.
  func claimResults() -> [ClaimResult] { guide.claims.map(result) }

  /// What a claim's formula gives, or why it gives nothing.
  ///
  /// - Parameter open: claims that are being computed, this one included.
  func computation(of claim: Claim, within open: [String]) -> Result<ClaimComputation, Obstacle> {
    guard let formula = claim.computed else {
      return .failure(Obstacle("'\(claim.id)' states no value and computes none"))
    }
    var values: [String: ComputedValue] = [:]
    for name in formula.names where values[name.text] == nil {
      switch value(named: name.text, within: open) {
      case .success(let value): values[name.text] = value
      case .failure(let obstacle): return .failure(obstacle)
      }
    }
    do {
      return .success(
        ClaimComputation(
          measure: try formula.evaluate { values[$0]?.measure },
          explanation: explanation(of: formula, values)))
    } catch {
      return .failure(Obstacle(error.message))
    }
  }

  private func value(
    named text: String, within open: [String]
  ) -> Result<ComputedValue, Obstacle> {
    do {
      let path = try ValuePath(parsing: text)
      return value(at: path, written: text, within: open).flatMap { value in
        value.measure == nil
          ? .failure(Obstacle("'\(text)' is a grade, not a quantity")) : .success(value)
      }
    } catch {
      return .failure(Obstacle(error.message))
    }
  }

  /// The formula with its names replaced by their values; of a lone name, how that came about.
  private func explanation(
    of formula: Expression, _ values: [String: ComputedValue]
  ) -> String {
    if formula.names.count == 1, let value = values[formula.source] { return value.explanation }
    let scalars = Array(formula.source.unicodeScalars)
    var text = String.UnicodeScalarView()
    var position = 0
    for name in formula.names where name.offset >= position {
      text.append(contentsOf: scalars[position..<min(name.offset, scalars.count)])
      text.append(contentsOf: (values[name.text]?.text ?? name.text).unicodeScalars)
      position = min(name.offset + name.text.unicodeScalars.count, scalars.count)
    }
    text.append(contentsOf: scalars[position...])
    return String(text)
  }

  private func result(of claim: Claim) -> ClaimResult {
    guard claim.computed != nil else {
      return ClaimResult(claim, .statedOnly, nil, nil, printer)
    }
    switch computation(of: claim, within: [claim.id]) {
    case .failure(let obstacle):
      return ClaimResult(claim, .notComputable, nil, obstacle, printer)
    case .success(let computation):
      guard let stated = claim.value else {
        return ClaimResult(claim, .statedOnly, computation, nil, printer)
      }
      guard stated.dimension == computation.measure.dimension else {
        let obstacle = Obstacle(
          "the stated value is \(stated.dimension.words) and the formula gives "
            + computation.measure.dimension.words)
        return ClaimResult(claim, .notComputable, computation, obstacle, printer)
      }
      let agrees = claim.agrees(with: computation.measure.value.mid, stated.value.mid)
      return ClaimResult(claim, agrees ? .agrees : .differs, computation, nil, printer)
    }
  }
}

extension Measure.Dimension {
  /// What is measured, in words.
  fileprivate var words: String {
    switch self {
    case .none: "a plain number"
    case .money: "a sum of money"
    case .time: "a length of time"
    case .rate: "money per time"
    default: "something in another unit"
    }
  }
}

extension ClaimResult {
  fileprivate init(
    _ claim: Claim, _ status: Status, _ computation: ClaimComputation?, _ obstacle: Obstacle?,
    _ printer: Printer
  ) {
    id = claim.id
    self.status = status
    stated = claim.value
    computed = computation?.measure
    self.obstacle = obstacle?.reason
    statedText = claim.value.map {
      (claim.isAtLeast ? atLeast : "") + printer.text($0, as: claim.style)
    }
    computedText = computation.map { printer.text($0.measure, as: claim.style) }
    comparedText = computation.map { printer.middle($0.measure, as: claim.style) }
    formula = claim.computed?.source
    explanation = computation?.explanation
  }
}
