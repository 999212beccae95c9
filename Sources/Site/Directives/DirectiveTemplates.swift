import Diagnostics
import Guidebook
import Markdown

/// One template for each computed block that Markdown can ask for.
struct DirectiveTemplates: Sendable {
  private let facts: Template<FactsView>
  private let comparison: Template<ComparisonView>
  private let costs: Template<CostsView>
  private let chart: Template<ChartView>
  private let breakEven: Template<BreakEvenView>
  private let gates: Template<GatesView>
  private let rules: Template<RulesView>
  private let candidates: Template<CandidatesView>
  private let claims: Template<ClaimsView>
  private let cases: Template<CasesView>
  private let portfolio: Template<PortfolioView>
  private let references: Template<ReferencesView>

  /// Compiles them, or reports every error and gives nil.
  init?(theme: ThemeFiles, reporting diagnostics: inout [Diagnostic]) {
    func template<View: ViewModel>(_ name: String, for view: View.Type) -> Template<View>? {
      Template<View>(name + ".mustache", in: theme, reporting: &diagnostics)
    }
    let facts = template("facts", for: FactsView.self)
    let comparison = template("comparison", for: ComparisonView.self)
    let costs = template("costs", for: CostsView.self)
    let chart = template("chart", for: ChartView.self)
    let breakEven = template("break-even", for: BreakEvenView.self)
    let gates = template("gates", for: GatesView.self)
    let rules = template("rules", for: RulesView.self)
    let candidates = template("candidates", for: CandidatesView.self)
    let claims = template("claims-table", for: ClaimsView.self)
    let cases = template("case-list", for: CasesView.self)
    let portfolio = template("assessment-table", for: PortfolioView.self)
    let references = template("reference-list", for: ReferencesView.self)
    guard let facts, let comparison, let costs, let chart, let breakEven, let gates, let rules,
      let candidates, let claims, let cases, let portfolio, let references
    else { return nil }
    self.facts = facts
    self.comparison = comparison
    self.costs = costs
    self.chart = chart
    self.breakEven = breakEven
    self.gates = gates
    self.rules = rules
    self.candidates = candidates
    self.claims = claims
    self.cases = cases
    self.portfolio = portfolio
    self.references = references
  }

  /// A computed block; nothing where there is nothing to show.
  func html(_ call: DirectiveCall, _ writer: PageWriter) -> HTML {
    let guide = writer.site.guide
    switch call {
    case .facts(let ids):
      return facts.html(FactsView(ids.isEmpty ? guide.homeFacts : ids, writer))
    case .comparison(let options, let columns, let horizon):
      return comparison.html(
        ComparisonView(
          writer, options: options, columns: columns,
          horizon: horizon ?? guide.settings.horizon))
    case .costs(let option, let kind, let horizon):
      let options = option.map { [$0] } ?? guide.options.map(\.id)
      return HTML.joined(
        options.map { id in
          costs.html(
            CostsView(id, writer, kind: kind, horizon: horizon ?? guide.settings.horizon))
        })
    case .costChart(let options, let horizon):
      return chart.html(
        ChartView.costs(writer, options: options, horizon: horizon ?? guide.settings.horizon))
    case .breakEven(let options, let horizon):
      return breakEven.html(
        BreakEvenView(writer, options: options, horizon: horizon ?? guide.settings.horizon))
    case .gates: return gates.html(GatesView(writer))
    case .rules: return rules.html(RulesView(writer))
    case .candidates(let expect):
      return candidates.html(CandidatesView(writer, expect: expect))
    case .claims(let status, let ids):
      return claims.html(ClaimsView(writer, ids: ids, status: status))
    case .caseStudies(let outcome, let option):
      return cases.html(CasesView(writer, outcome: outcome, option: option))
    case .assessments(let verdict, let limit):
      return portfolio.html(PortfolioView(writer, verdict: verdict, limit: limit))
    case .references(let citedHere):
      return references.html(ReferencesView(writer, citedHere: citedHere))
    }
  }
}

extension Template {
  /// The template filled with a model, or nothing without one.
  fileprivate func html(_ model: Model?) -> HTML { model.map { html($0) } ?? HTML() }
}
