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

    /// A bare number or a share.
    public static let none = Dimension(money: 0, time: 0)
    /// A sum of money.
    public static let money = Dimension(money: 1, time: 0)
    /// A length of time.
    public static let time = Dimension(money: 0, time: 1)
    /// Money per time.
    public static let rate = Dimension(money: 1, time: -1)
  }

  /// The numbers, in currency units and seconds; a share of 1% is 0.01.
  public let value: Estimate<Rational>
  /// The unit.
  public let dimension: Dimension

  /// Makes a measure.
  public init(_ value: Estimate<Rational>, _ dimension: Dimension) {
    self.value = value
    self.dimension = dimension
  }
}
