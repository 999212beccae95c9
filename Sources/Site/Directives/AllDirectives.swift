import Guidebook

/// Every computed block, in the order of the manual.
let allDirectives: [DirectiveKind] = [
  DirectiveKind("facts", template: "facts") { options, writer in
    FactsView(options.list("claims") ?? writer.site.guide.homeFacts, writer)
  },
  DirectiveKind("comparison", template: "comparison") { options, writer in
    ComparisonView(
      writer, options: { options.covers($0, in: "options") },
      columns: { options.covers($0, in: "columns") }, horizon: writer.horizon(options))
  },
  DirectiveKind("costs", template: "costs") { options, writer in
    options["option"].flatMap { id in
      CostsView(id, writer, kind: options["kind"], horizon: writer.horizon(options))
    }
  },
  DirectiveKind("cost-chart", template: "chart") { options, writer in
    ChartView.costs(
      writer, options: { options.covers($0, in: "options") }, horizon: writer.horizon(options))
  },
  DirectiveKind("break-even", template: "break-even") { options, writer in
    BreakEvenView(
      writer, options: { options.covers($0, in: "options") }, horizon: writer.horizon(options))
  },
  DirectiveKind("gates", template: "gates") { _, writer in GatesView(writer) },
  DirectiveKind("rules", template: "rules") { _, writer in RulesView(writer) },
  DirectiveKind("candidates", template: "candidates") { options, writer in
    CandidatesView(writer, isGood: options["expect"].map { $0 == "good" })
  },
  DirectiveKind("claims", template: "claims-table") { options, writer in
    ClaimsView(
      writer, ids: options.list("ids"), statuses: options.list("status"))
  },
  DirectiveKind("case-studies", template: "case-list") { options, writer in
    CasesView(writer, outcome: options["outcome"], option: options["option"])
  },
  DirectiveKind("assessments", template: "assessment-table") { options, writer in
    PortfolioView(
      writer, verdict: options["verdict"], limit: options["limit"].flatMap { Int($0) })
  },
  DirectiveKind("references", template: "reference-list") { options, writer in
    ReferencesView(writer, citedHere: options["cited-here"].map { $0 != "no" && $0 != "false" })
  },
]
