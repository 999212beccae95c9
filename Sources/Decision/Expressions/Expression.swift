/// S-FEEL arithmetic over names and literals: `+ - * /`, parentheses, spaces round minus.
public struct Expression: Hashable, Sendable {
  /// A name in the text, such as `fine-tuning.total.mid`.
  public struct Name: Hashable, Sendable {
    /// The name as written.
    public let text: String
    /// Where it starts: Unicode scalars from the start of the expression.
    public let offset: Int

    /// Makes a name.
    public init(text: String, offset: Int) {
      self.text = text
      self.offset = offset
    }
  }

  /// The text it was read from.
  public let source: String
  /// Every name in reading order, repeats included.
  public let names: [Name]

  /// Reads an expression; literals may carry units (`200k/year`, `12 months`, `1%`).
  public init(parsing text: String, currency: String) throws(ParseError) {
    throw ParseError("not written yet", offset: 0)
  }

  /// The value, by interval arithmetic in which a name is one quantity wherever it stands, so
  /// that `x - x` is 0.
  ///
  /// - Throws: where units do not fit or a divisor spans zero.
  public func evaluate(_ lookup: (String) -> Measure?) throws(ParseError) -> Measure {
    throw ParseError("not written yet", offset: 0)
  }
}

/// A quantity with bounds and a unit of money and time.
public struct Measure: Hashable, Sendable {
  /// Powers of the currency and of time: money per time is (1, -1), a share (0, 0).
  public struct Dimension: Hashable, Sendable {
    /// The power of the currency.
    public let money: Int
    /// The power of time.
    public let time: Int

    /// Makes a dimension.
    public init(money: Int, time: Int) {
      self.money = money
      self.time = time
    }
  }

  /// The numbers, in currency units and seconds.
  public let value: Estimate<Rational>
  /// The unit.
  public let dimension: Dimension

  /// Makes a measure.
  public init(_ value: Estimate<Rational>, _ dimension: Dimension) {
    self.value = value
    self.dimension = dimension
  }
}

extension Measure {
  /// Reads a stated value such as `$127,000`, `200k/year`, `4.5 months`, `73%` or `10,000`.
  public init(parsing text: String, currency: String) throws(ParseError) {
    throw ParseError("not written yet", offset: 0)
  }
}
