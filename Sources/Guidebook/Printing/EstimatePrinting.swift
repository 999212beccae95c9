public import Decision

extension Printer {
  /// An estimate of money from its least to its greatest, such as `at least $5,000–15,000`.
  public func text(_ estimate: Estimate<Money>) -> String {
    marked(estimate, texts(estimate.low, to: estimate.high))
  }

  /// The same for what falls due every period, such as `$176,000 a year`.
  public func text(_ estimate: Estimate<Money>, every period: Period) -> String {
    text(estimate) + each(period)
  }

  /// An estimate's headline, such as `at least $10,000`.
  public func middle(_ estimate: Estimate<Money>) -> String {
    marked(estimate, text(estimate.mid))
  }

  /// An estimate's headline as charts label it, such as `at least $10k`.
  public func short(_ estimate: Estimate<Money>) -> String {
    marked(estimate, short(estimate.mid))
  }

  /// An estimate of time from its least to its greatest, such as `3–6 months`.
  public func text(_ estimate: Estimate<Duration>) -> String {
    marked(estimate, texts(estimate.low, to: estimate.high))
  }

  /// An estimate's headline, such as `4.5 months`.
  public func middle(_ estimate: Estimate<Duration>) -> String {
    marked(estimate, text(estimate.mid))
  }

  /// A price, such as `$15,000–50,000` or `$5,000–25,000 a month, likely $10,000`.
  public func text(_ amount: Amount) -> String {
    let spread = amount.spread
    let likely = spread.likely.map { ", likely " + text($0) } ?? ""
    return texts(spread.low, to: spread.high) + (amount.period.map(each) ?? "") + likely
  }

  /// A price that an input multiplies, such as `$0.40–1.20 × examples`.
  public func text(_ amount: Amount, times unit: String) -> String {
    text(amount) + " × " + unit
  }

  /// ` a month`, after a sum.
  func each(_ period: Period) -> String { " a " + period.rawValue }

  private func marked<Value>(_ estimate: Estimate<Value>, _ text: String) -> String {
    (estimate.isAtLeast ? atLeast : "") + text
  }
}
