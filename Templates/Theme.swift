/// One file of the default theme.
public struct ThemeFile: Sendable {
  /// The path below `Templates/`.
  public let name: String
  /// The content.
  public let bytes: [UInt8]
}

/// The default theme, embedded, so that one binary is enough; in the order of the names.
public let themeFiles: [ThemeFile] = [
  ThemeFile(name: "assessment-table.mustache", bytes: PackageResources.assessment_table_mustache),
  ThemeFile(name: "assessment.mustache", bytes: PackageResources.assessment_mustache),
  ThemeFile(name: "assessments.mustache", bytes: PackageResources.assessments_mustache),
  ThemeFile(name: "basis.mustache", bytes: PackageResources.basis_mustache),
  ThemeFile(name: "break-even.mustache", bytes: PackageResources.break_even_mustache),
  ThemeFile(name: "candidates.mustache", bytes: PackageResources.candidates_mustache),
  ThemeFile(name: "case-list.mustache", bytes: PackageResources.case_list_mustache),
  ThemeFile(name: "case-studies.mustache", bytes: PackageResources.case_studies_mustache),
  ThemeFile(name: "case-study.mustache", bytes: PackageResources.case_study_mustache),
  ThemeFile(name: "chapter.mustache", bytes: PackageResources.chapter_mustache),
  ThemeFile(name: "chart.mustache", bytes: PackageResources.chart_mustache),
  ThemeFile(name: "charts.css", bytes: PackageResources.charts_css),
  ThemeFile(name: "citation.mustache", bytes: PackageResources.citation_mustache),
  ThemeFile(name: "cite.mustache", bytes: PackageResources.cite_mustache),
  ThemeFile(name: "claim.mustache", bytes: PackageResources.claim_mustache),
  ThemeFile(name: "claims-table.mustache", bytes: PackageResources.claims_table_mustache),
  ThemeFile(name: "claims.mustache", bytes: PackageResources.claims_mustache),
  ThemeFile(name: "compare.mustache", bytes: PackageResources.compare_mustache),
  ThemeFile(name: "comparison.mustache", bytes: PackageResources.comparison_mustache),
  ThemeFile(name: "costs.mustache", bytes: PackageResources.costs_mustache),
  ThemeFile(name: "decide.mustache", bytes: PackageResources.decide_mustache),
  ThemeFile(name: "evidence.mustache", bytes: PackageResources.evidence_mustache),
  ThemeFile(name: "facts.mustache", bytes: PackageResources.facts_mustache),
  ThemeFile(name: "frame-bottom.mustache", bytes: PackageResources.frame_bottom_mustache),
  ThemeFile(name: "frame-top.mustache", bytes: PackageResources.frame_top_mustache),
  ThemeFile(name: "gates.mustache", bytes: PackageResources.gates_mustache),
  ThemeFile(name: "home.mustache", bytes: PackageResources.home_mustache),
  ThemeFile(name: "icon.svg", bytes: PackageResources.icon_svg),
  ThemeFile(name: "icons.mustache", bytes: PackageResources.icons_mustache),
  ThemeFile(name: "not-found.mustache", bytes: PackageResources.not_found_mustache),
  ThemeFile(name: "notes.mustache", bytes: PackageResources.notes_mustache),
  ThemeFile(name: "option.mustache", bytes: PackageResources.option_mustache),
  ThemeFile(name: "reading-bottom.mustache", bytes: PackageResources.reading_bottom_mustache),
  ThemeFile(name: "reading-top.mustache", bytes: PackageResources.reading_top_mustache),
  ThemeFile(name: "redirect.mustache", bytes: PackageResources.redirect_mustache),
  ThemeFile(name: "reference-list.mustache", bytes: PackageResources.reference_list_mustache),
  ThemeFile(name: "reference.mustache", bytes: PackageResources.reference_mustache),
  ThemeFile(name: "references.mustache", bytes: PackageResources.references_mustache),
  ThemeFile(name: "rules.mustache", bytes: PackageResources.rules_mustache),
  ThemeFile(name: "sign.mustache", bytes: PackageResources.sign_mustache),
  ThemeFile(name: "status.mustache", bytes: PackageResources.status_mustache),
  ThemeFile(name: "value.mustache", bytes: PackageResources.value_mustache),
  ThemeFile(name: "verdict.mustache", bytes: PackageResources.verdict_mustache),
  ThemeFile(name: "waymark.css", bytes: PackageResources.waymark_css),
  ThemeFile(name: "waymark.js", bytes: PackageResources.waymark_js),
]
