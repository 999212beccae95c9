/// One line of an option's costs.
public struct CostItem: Hashable, Sendable {
  /// Whether the line is on the bill or behind it.
  public enum Kind: String, CaseIterable, Sendable { case direct, hidden }
  /// When it accrues: build is [0, time), run is [time, horizon).
  public enum Phase: String, CaseIterable, Sendable { case build, run, always }

  /// The kebab-case name.
  public let id: String
  /// Direct or hidden.
  public let kind: Kind
  /// When it accrues.
  public let during: Phase
  /// When a one-off falls due, from the start; nil for the phase's own moment.
  public let at: Duration?
  /// The price, or nil where it is unpriced.
  public let amount: Amount?
  /// The input that multiplies the price, or nil.
  public let per: String?

  /// Makes a line.
  public init(
    id: String, kind: Kind, during: Phase = .always, at: Duration? = nil, amount: Amount?,
    per: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.during = during
    self.at = at
    self.amount = amount
    self.per = per
  }
}
