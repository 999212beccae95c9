import Diagnostics

/// What `decision.yaml` says.
struct DecisionDraft: Draft {
  let location: SourceLocation
  var criteria: [CriterionDraft]?
  var inputs: [InputDraft]?
  var gates: [GateDraft]?
  var rules: RulesDraft?
  var workedExamples: [WorkedExampleDraft]?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<DecisionDraft>] = [
    .optional("criteria", \.criteria, .list(of: .record), "what options are graded on"),
    .required("inputs", \.inputs, .list(of: .record), "what a team is asked"),
    .optional("gates", \.gates, .list(of: .record), "tests on one input each"),
    .required("rules", \.rules, .record, "the decision table"),
    .optional(
      "worked-examples", \.workedExamples, .list(of: .record), "examples that must come out"),
  ]
}
