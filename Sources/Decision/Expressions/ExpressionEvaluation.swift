extension Expression {
  /// The value, by interval arithmetic in which a name is one quantity wherever it stands, so
  /// that `x - x` is 0.
  ///
  /// The bounds are exact where no name is multiplied by itself and at most 12 names have a range;
  /// beyond that they hold, but may be wider than need be. What a name lacks, the value lacks.
  ///
  /// - Throws: where a name stands for nothing, units do not fit or a divisor spans zero.
  public func evaluate(_ lookup: (String) -> Measure?) throws(ParseError) -> Measure {
    var evaluation = ExpressionEvaluation()
    for name in names {
      guard let measure = lookup(name.text) else {
        throw ParseError(
          "nothing is named '\(name.text)'", offset: name.offset,
          length: name.text.unicodeScalars.count)
      }
      evaluation.define(name.text, as: measure)
    }
    let (function, dimension) = try evaluation.value(of: root)
    return Measure(
      Estimate(
        low: function.low, mid: function.mid, high: function.high, missing: evaluation.missing),
      dimension)
  }
}

/// One evaluation of an expression: every name looked up once.
private struct ExpressionEvaluation {
  typealias Result = (function: RangedFunction, dimension: Measure.Dimension)

  private var box = VariableBox()
  /// Every name of the expression.
  private var known: [String: Result] = [:]
  /// What the names lack, in reading order.
  private(set) var missing: [String] = []

  mutating func define(_ name: String, as measure: Measure) {
    guard known[name] == nil else { return }
    missing += measure.value.missing.filter { !missing.contains($0) }
    known[name] = (RangedFunction.variable(measure.value, in: &box), measure.dimension)
  }

  func value(of node: ExpressionNode) throws(ParseError) -> Result {
    switch node {
    case .literal(let measure): return (.constant(measure.value.low), measure.dimension)
    case .name(let name): return known[name.text] ?? (.constant(.zero), .none)
    case .negative(let inner):
      let (function, dimension) = try value(of: inner)
      return (negative(function), dimension)
    case .binary(let left, let sign, let right, let offset):
      return try combine(try value(of: left), sign, try value(of: right), offset)
    }
  }

  private func negative(_ function: RangedFunction) -> RangedFunction {
    RangedFunction.constant(-.one).times(function, in: box)
  }

  private func combine(
    _ left: Result, _ sign: ExpressionNode.Operator, _ right: Result, _ offset: Int
  ) throws(ParseError) -> Result {
    switch sign {
    case .plus, .minus:
      guard left.dimension == right.dimension else {
        throw ParseError(
          "\(left.dimension.phrase) and \(right.dimension.phrase) cannot be "
            + (sign == .plus ? "added" : "subtracted"), offset: offset)
      }
      let other = sign == .plus ? right.function : negative(right.function)
      return (left.function.plus(other, in: box), left.dimension)
    case .times:
      return (
        left.function.times(right.function, in: box), left.dimension + right.dimension
      )
    case .over:
      guard let reciprocal = right.function.reciprocal(in: box) else {
        throw ParseError("the divisor may be 0", offset: offset)
      }
      return (left.function.times(reciprocal, in: box), left.dimension - right.dimension)
    }
  }
}

extension Measure.Dimension {
  static func + (left: Measure.Dimension, right: Measure.Dimension) -> Measure.Dimension {
    Measure.Dimension(
      money: left.money &+ right.money, time: left.time &+ right.time)
  }

  static func - (left: Measure.Dimension, right: Measure.Dimension) -> Measure.Dimension {
    Measure.Dimension(
      money: left.money &- right.money, time: left.time &- right.time)
  }

  /// The dimension in words, for messages.
  var phrase: String {
    switch self {
    case .none: "a bare number"
    case .money: "money"
    case .time: "a length of time"
    case .rate: "money per time"
    default: "a quantity of money^\(money) time^\(time)"
    }
  }
}
