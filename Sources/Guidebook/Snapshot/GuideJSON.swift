import Decision
public import Diagnostics

/// The guide's facts as stable JSON, schema 1: the content of `guide.json`.
///
/// ```
/// { "schema": 1, "guide": {"title", "version", "as-of"},
///   "options":     [{"id", "name", "costs": COSTS, "time-months": RANGE,
///                    "ratings": {criterion: grade}}],
///   "assessments": [ASSESSMENT],
///   "break-even":  [BREAK-EVEN], "cheaper": [CHEAPER], "swings": {option: [SWING]},
///   "simulation":  {"draws", "seed"},
///   "claims":      [{"id", "status", "stated": MEASURE or null, "computed": MEASURE or null}],
///   "rules":       {"hit-policy", "questions": [{"id", "type", …}],
///                   "gates": [{"id", "input", "passes"}],
///                   "rows": [{"id", "when": {name: test}, "then"}]},
///   "findings":    [{"rule", "severity", "file", "line", "column", "message"}] }
/// ```
///
/// - `RANGE` is `{"low", "mid", "high"}`, with `"at-least": true` and `"missing": [ids]` where an
///   item is unpriced or unknown. Sums are in the guide's currency, rounded to cents.
/// - The `total` of `COSTS` has `"p10", "p50", "p90"` too, simulated and rounded no finer than their
///   standard errors.
/// - `COSTS` is `{"horizon-months", "currency", "total": RANGE, "direct": PART, "hidden": PART,
///   "build": RANGE, "run": RANGE, "items": [{"id", "kind", "during", "total": RANGE}]}`, `PART` is
///   `{"one-off": RANGE, "per-year": RANGE, "total": RANGE}`; `per-year` is the running cost of a
///   full year after launch.
/// - `MEASURE` is a `RANGE` with its `"unit"`: the currency, the currency with `/year`, `months`,
///   or `1` for counts and shares, which have six decimals.
/// - `rules` is what an older assessment is held against; a question has its `unit`, `choices`,
///   `minimum`, `maximum` and `not-applicable` where it says so.
/// - `file`, `line` and `column` are null where a finding concerns the guide as a whole.
///
/// Members keep their order and options, assessments and claims the guide's.
public func guideJSON(
  _ guide: Guide, _ results: Results, findings: [Diagnostic]
) -> JSON {
  let writer = SnapshotWriter(currency: guide.settings.currency)
  return .members([
    "schema": .integer(1),
    "guide": .members([
      "title": .string(guide.settings.title),
      "version": .string(guide.settings.version.description),
      "as-of": .string(results.asOf.description),
    ]),
    "options": .array(
      zip(guide.options, results.options).map { writer.option($0, $1, results.simulation) }),
    "assessments": .array(
      zip(guide.assessments, results.assessments).map { assessmentJSON($0, $1, guide) }),
    "break-even": writer.breakEvens(results.breakEvens, results.simulation),
    "cheaper": writer.chances(results.simulation),
    "swings": writer.swings(results.swings),
    "simulation": .members([
      "draws": .integer(results.simulation.draws), "seed": .integer(results.simulation.seed),
    ]),
    "claims": .array(results.claims.map(writer.claim)),
    "rules": writer.rules(of: guide),
    "findings": .array(findings.map(writer.finding)),
  ])
}

/// One element of `assessments`, which `evaluate --format json` prints.
///
/// `{"id", "project", "verdict": VERDICT, "unwaived": VERDICT, "rows": [ids],
/// "gates": [{"id", "result": "pass"|"fail"|"unknown"|"not-applicable"}],
/// "costs": {option: COSTS}, "break-even": [BREAK-EVEN], "cheaper": [CHEAPER],
/// "swings": {option: [SWING]}}`, where
///
/// - `VERDICT` is `{"status": "decided"|"open", "option", "candidates": [ids], "ruled-out": [ids],
///   "deciding": [inputs]}`, `option` null while open; `verdict` has `"flips": [{"to", "changes":
///   [{"input", "from", "to", "within"}]}]` too: the nearest answers that do it, written as an
///   answers file says them, and in words the answers around them that do it as well.
/// - `BREAK-EVEN` is `{"first", "second", "crossings": [{"month", "cheaper"}],
///   "running-per-month": {"first", "first-needed", "second", "second-needed"},
///   "simulated": {"share", "month": {"p10", "p50", "p90"} or null}}`.
/// - `CHEAPER` is `{"first", "second", "first-cheaper": share, "second-cheaper": share,
///   "difference": {"p10", "p50", "p90"}}`, the first's total less the second's. Both have
///   `at-least` and `missing` where a total lacks something.
/// - `SWING` is `{"of": "item"|"input"|"time", "id", "at-low", "at-high"}`, the widest first.
///
/// `rows` can still fire under the verdict with waivers; a gate's result is what its answer makes of
/// it before any waiver.
public func assessmentJSON(_ assessment: Assessment, _ result: AssessmentResult, _ guide: Guide)
  -> JSON
{
  let writer = SnapshotWriter(currency: guide.settings.currency)
  let types = Dictionary(
    guide.questions.map { ($0.id, $0.input.type) }, uniquingKeysWith: { first, _ in first })
  let flips = JSON.Member(
    "flips", .array(result.flips.flips.map { writer.flip($0, types) }))
  return .members([
    "id": .string(assessment.id),
    "project": .string(assessment.project),
    "verdict": .object(writer.verdict(result.verdict) + [flips]),
    "unwaived": .object(writer.verdict(result.unwaived)),
    "rows": writer.strings(result.verdict.rows),
    "gates": .array(
      result.unwaived.gates.map {
        .members(["id": .string($0.gate), "result": .string($0.outcome.rawValue)])
      }),
    "costs": .object(
      result.costs.map { JSON.Member($0.id, writer.costs($0, result.simulation)) }),
    "break-even": writer.breakEvens(result.breakEvens, result.simulation),
    "cheaper": writer.chances(result.simulation),
    "swings": writer.swings(result.swings),
  ])
}
