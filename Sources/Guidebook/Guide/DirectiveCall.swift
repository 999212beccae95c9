public import Decision
public import Diagnostics
public import Markdown

/// A computed block with its options read; what an option leaves open is nil or empty.
public enum DirectiveCall: Hashable, Sendable {
  /// Headline figures; no claims means those of the home page.
  case facts(claims: [String])
  /// Options side by side; no options or columns means all of them.
  case comparison(options: [String], columns: [ComparisonColumn], horizon: Duration?)
  /// Every cost line, or those of one kind; of all options without one.
  case costs(option: String?, kind: CostItem.Kind?, horizon: Duration?)
  /// Range bars; no options means all of them.
  case costChart(options: [String], horizon: Duration?)
  /// Cumulative lines; no options means all of them.
  case breakEven(options: [String], horizon: Duration?)
  /// The questions with tests and advice.
  case gates
  /// The decision table.
  case rules
  /// Worked examples, run; all of them without an expectation.
  case candidates(expect: CandidateKind?)
  /// Stated beside computed; no ids or status means all of them.
  case claims(status: ClaimResult.Status?, ids: [String])
  /// Case studies as cards.
  case caseStudies(outcome: CaseStudy.Outcome?, option: String?)
  /// Portfolio rows.
  case assessments(verdict: VerdictFilter?, limit: Int?)
  /// The list of references; only those this page cites, where it says so.
  case references(citedHere: Bool)

  /// Reads a directive of a guide's page; nil where it is wrong, which is reported.
  public init?(
    _ directive: Directive, _ guide: Guide, reporting diagnostics: inout [Diagnostic]
  ) {
    self.init(directive, names: guide.names, reporting: &diagnostics)
  }

  init?(_ directive: Directive, names: Names, reporting diagnostics: inout [Diagnostic]) {
    let name = directive.name
    guard let kind = allDirectives.first(where: { $0.name == name.value }) else {
      diagnostics.append(
        Diagnostic(
          .unknownDirective, "no directive is named '\(name.value)'", at: name.location,
          help: suggestion(for: name.value, among: allDirectives.map(\.name), noun: "directives")))
      return nil
    }
    var reader = DirectiveReader(directive, kind, names)
    let call = kind.read(&reader)
    diagnostics += reader.diagnostics
    guard reader.diagnostics.isEmpty else { return nil }
    self = call
  }
}
