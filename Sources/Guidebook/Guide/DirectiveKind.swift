/// A kind of computed block: its name, what it gives and the options it takes.
public struct DirectiveKind: Sendable {
  /// One `:key: value` line a directive may have.
  public struct Option: Hashable, Sendable {
    /// The key.
    public let key: String
    /// What its value says.
    public let summary: String
  }

  /// The name between braces.
  public let name: String
  /// What it gives.
  public let summary: String
  /// The options it takes, in order.
  public let options: [Option]
  let read: @Sendable (inout DirectiveReader) -> DirectiveCall

  init(
    _ name: String, _ summary: String, options: [Option] = [],
    read: @escaping @Sendable (inout DirectiveReader) -> DirectiveCall
  ) {
    self.name = name
    self.summary = summary
    self.options = options
    self.read = read
  }
}

/// Every directive, in the manual's order.
public let allDirectives: [DirectiveKind] = [
  DirectiveKind(
    "facts", "headline figures with source and status",
    options: [.init(key: "claims", summary: "claims by id, with commas between them")]
  ) { .facts(claims: $0.claims("claims")) },
  DirectiveKind(
    "comparison", "options by cost range, time and criteria",
    options: [
      .options, .init(key: "columns", summary: "cost, time and criteria by id"), .horizon,
    ]
  ) {
    .comparison(options: $0.options("options"), columns: $0.columns(), horizon: $0.horizon())
  },
  DirectiveKind(
    "costs", "every cost line with amount, phase, total and source",
    options: [.option, .init(key: "kind", summary: "direct or hidden"), .horizon]
  ) {
    .costs(option: $0.option("option"), kind: $0.word("kind"), horizon: $0.horizon())
  },
  DirectiveKind("cost-chart", "range bars", options: [.options, .horizon]) {
    .costChart(options: $0.options("options"), horizon: $0.horizon())
  },
  DirectiveKind(
    "break-even", "cumulative lines with break-even", options: [.options, .horizon]
  ) {
    .breakEven(options: $0.options("options"), horizon: $0.horizon())
  },
  DirectiveKind("gates", "the questions with tests and advice") { _ in .gates },
  DirectiveKind("rules", "the decision table") { _ in .rules },
  DirectiveKind(
    "candidates", "worked examples, run",
    options: [.init(key: "expect", summary: "good or bad")]
  ) { .candidates(expect: $0.word("expect")) },
  DirectiveKind(
    "claims", "stated figures beside computed ones",
    options: [
      .init(key: "status", summary: "agrees, differs, not-computable or stated-only"),
      .init(key: "ids", summary: "claims by id, with commas between them"),
    ]
  ) { .claims(status: $0.word("status"), ids: $0.claims("ids")) },
  DirectiveKind(
    "case-studies", "case studies as cards",
    options: [.init(key: "outcome", summary: "success or failure"), .option]
  ) { .caseStudies(outcome: $0.word("outcome"), option: $0.option("option")) },
  DirectiveKind(
    "assessments", "assessments with their verdicts",
    options: [
      .init(key: "verdict", summary: "an option by id, or open"),
      .init(key: "limit", summary: "how many at most"),
    ]
  ) { .assessments(verdict: $0.verdict(), limit: $0.count("limit")) },
  DirectiveKind(
    "references", "the list of references",
    options: [.init(key: "cited-here", summary: "true for those this page cites")]
  ) { .references(citedHere: $0.flag("cited-here")) },
]

extension DirectiveKind.Option {
  fileprivate static let option = DirectiveKind.Option(key: "option", summary: "an option by id")
  fileprivate static let options = DirectiveKind.Option(
    key: "options", summary: "options by id, with commas between them")
  fileprivate static let horizon = DirectiveKind.Option(
    key: "horizon", summary: "a length of time other than the guide's horizon")
}
