/// How one row came out.
public struct RowResult: Hashable, Sendable {
  /// What becomes of the row.
  public enum Outcome: Hashable, Sendable {
    /// It decides, whatever the unknown answers turn out to be.
    case fires
    /// Some completion makes it decide.
    case canFire
    /// It fits, but a row with precedence decides.
    case outranked(by: String)
    /// This cell, by its index, does not hold.
    case fails(cell: Int)
    /// Its cells hold one by one in some completion but never together with the others.
    case neverFits
  }

  /// The row's id.
  public let row: String
  /// What becomes of it.
  public let outcome: Outcome

  /// Makes a result.
  public init(row: String, outcome: Outcome) {
    self.row = row
    self.outcome = outcome
  }
}
