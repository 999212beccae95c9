/// An exact fraction in lowest terms with a positive denominator.
///
/// Arithmetic is exact while numerator and denominator fit 128 bits, which every amount the
/// parsers accept does by a wide margin; beyond that it rounds instead of trapping.
public struct Rational: Hashable, Sendable {
  /// The numerator, carrying the sign.
  public let numerator: Int128
  /// The denominator, greater than 0 and without a common factor with the numerator.
  public let denominator: Int128

  /// Makes a whole number.
  public init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Makes a fraction in lowest terms, or nil where the denominator is 0.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    // The engine's owner replaces this body.
    self.numerator = numerator
    self.denominator = denominator
  }
}
