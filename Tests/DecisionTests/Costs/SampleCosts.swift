import Decision

/// Costs that several tests share, worked by hand in their comments.
enum SampleCosts {
  static let launch = Duration(months: fraction(9, 2))

  /// The shipped guide's hardest option: 4.5 months of build, then two monthly bills and upkeep.
  static func demanding() throws -> OptionCosts {
    OptionCosts(
      time: Spread(launch),
      items: [
        try item("data-preparation", "15k to 50k", .direct),
        try item("compute", "5k to 25k/month", .direct, .build),
        try item("engineering", "30k to 80k", .direct),
        try item("testing", "10k to 30k", .direct),
        try item("deployment", "2k to 10k/month", .direct, .run),
        try item("maintenance", "5k/month", .hidden, .run),
        try item("monitoring", "3k/month", .hidden, .run),
        try item("retraining", "20k/quarter", .hidden, .run),
      ])
  }

  static func item(
    _ id: String, _ amount: String?, _ kind: CostItem.Kind = .direct,
    _ during: CostItem.Phase = .always, at: Duration? = nil, per: String? = nil
  ) throws -> CostItem {
    CostItem(
      id: id, kind: kind, during: during, at: at,
      amount: try amount.map { text in try Amount(parsing: text, currency: "USD") }, per: per)
  }
}
