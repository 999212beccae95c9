public import Diagnostics

/// The guide's facts as stable JSON, schema 1: the content of `guide.json`.
public func guideJSON(
  _ guide: Guide, _ results: Results, findings: [Diagnostic]
) -> JSON { .null }

/// One element of `assessments`, which `evaluate --format json` prints.
public func assessmentJSON(_ assessment: Assessment, _ result: AssessmentResult, _ guide: Guide)
  -> JSON
{ .null }
