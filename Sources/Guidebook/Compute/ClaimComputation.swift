import Decision
import Diagnostics

/// What a claim's formula came to.
struct ClaimComputation {
  let measure: Measure
  let explanation: String
}

extension ValueLookup {
  /// Every claim held against the numbers, in order.
  func claimResults() -> [ClaimResult] { guide.claims.map(result) }

  /// What a claim's formula gives, or why it gives nothing.
  func computation(of claim: Claim) -> Result<ClaimComputation, Obstacle> {
    guard let formula = claim.computed else {
      return .failure(Obstacle("'\(claim.id)' states no value and computes none"))
    }
    var values: [String: ComputedValue] = [:]
    for name in formula.names where values[name.text] == nil {
      switch quantity(named: name) {
      case .success(let value): values[name.text] = value
      case .failure(let obstacle): return .failure(obstacle)
      }
    }
    do throws(ParseError) {
      return .success(
        ClaimComputation(
          measure: try formula.evaluate { values[$0]?.measure },
          explanation: explanation(of: formula, values)))
    } catch {
      return .failure(Obstacle(fault: error))
    }
  }

  private func quantity(named name: Expression.Name) -> Result<ComputedValue, Obstacle> {
    let path: ValuePath
    do throws(ParseError) { path = try ValuePath(parsing: name.text) } catch {
      return .failure(Obstacle(error.message))
    }
    if case .rating = path {
      return .failure(
        Obstacle(fault: name.fault("'\(name.text)' is a grade, not a quantity")))
    }
    return value(at: path, written: name.text).mapError { obstacle in
      obstacle.isLasting ? Obstacle(fault: name.fault(obstacle.reason)) : obstacle
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
    switch computed(claim) {
    case .failure(let obstacle):
      return ClaimResult(claim, .notComputable, nil, obstacle, printer)
    case .success(let computation):
      guard let stated = claim.value else {
        return ClaimResult(claim, .statedOnly, computation, nil, printer)
      }
      guard stated.dimension == computation.measure.dimension else {
        let fault = claim.mismatch(stated.dimension, computation.measure.dimension, printer)
        return ClaimResult(claim, .notComputable, computation, Obstacle(fault: fault), printer)
      }
      let agrees = claim.agrees(with: computation.measure.value.mid, stated.value.mid)
      return ClaimResult(claim, agrees ? .agrees : .differs, computation, nil, printer)
    }
  }
}

extension Expression.Name {
  /// An error about this name.
  fileprivate func fault(_ message: String) -> ParseError {
    ParseError(message, offset: offset, length: text.unicodeScalars.count)
  }
}

extension Claim {
  /// The error about a formula that gives another kind of quantity than the claim states.
  fileprivate func mismatch(
    _ stated: Measure.Dimension, _ computed: Measure.Dimension, _ printer: Printer
  ) -> ParseError {
    let lacksCurrency = stated == Measure.Dimension.none && computed == .money
    return ParseError(
      "the stated value is \(stated.words) and the formula gives \(computed.words)",
      offset: 0, length: formula?.value.unicodeScalars.count ?? 1,
      help: lacksCurrency
        ? "write the value with its currency, as in '12k \(printer.currency)'" : nil)
  }
}

extension Measure.Dimension {
  /// What is measured, in words.
  var words: String {
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
    fault = obstacle?.fault
    isReported = obstacle?.isReported ?? false
    statedText = claim.value.map {
      (claim.isAtLeast ? atLeast : "") + printer.text($0, as: claim.style)
    }
    computedText = computation.map { printer.text($0.measure, as: claim.style) }
    comparedText = computation.map { printer.middle($0.measure, as: claim.style) }
    formula = claim.computed?.source
    explanation = computation?.explanation
  }
}
