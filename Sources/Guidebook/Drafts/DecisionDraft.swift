import Decision
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

/// A criterion as written.
struct CriterionDraft: Draft {
  let location: SourceLocation
  var id: Located<String>?
  var name: Located<String>?
  var scale: [Located<String>]?
  var also: [Located<String>]?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<CriterionDraft>] = [
    .required("id", \.id, .id, "a kebab-case name"),
    .required("name", \.name, .text, "the name shown"),
    .required("scale", \.scale, .list(of: .text), "the grades from worst to best"),
    .optional("also", \.also, .oneOrMore(of: .text), "grades off the scale"),
  ]
}

/// A gate as written.
struct GateDraft: HasBasis {
  let location: SourceLocation
  var id: Located<String>?
  var title: Located<String>?
  var input: Located<String>?
  var passes: CellDraft?
  var otherwise: Located<String>?
  var against: Located<String>?
  var note: Located<String>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<GateDraft>] =
    [
      .required("id", \.id, .id, "a kebab-case name, shared with inputs"),
      .required("title", \.title, .text, "the title shown"),
      .required("input", \.input, .text, "the input it tests, by id"),
      .required("passes", \.passes, .cell, "what passes, such as \">= 10000\""),
      .optional("otherwise", \.otherwise, .text, "what to do when it fails"),
      .optional("against", \.against, .text, "a value path the threshold is held against"),
      .optional("note", \.note, .text, "a remark"),
    ] + basisFields
}

/// The decision table as written.
struct RulesDraft: Draft {
  let location: SourceLocation
  var hitPolicy: Located<HitPolicy>?
  var rows: [RowDraft]?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<RulesDraft>] = [
    .optional("hit-policy", \.hitPolicy, .word(), "unique, any, first or priority"),
    .required("rows", \.rows, .list(of: .record), "the rules, in order"),
  ]
}

/// A row as written.
struct RowDraft: HasBasis {
  let location: SourceLocation
  var id: Located<String>?
  var when: [Keyed<CellDraft>]?
  var then: Located<String>?
  var because: Located<String>?
  var note: Located<String>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<RowDraft>] =
    [
      .required("id", \.id, .id, "a kebab-case name"),
      .optional("when", \.when, .map(of: .cell), "what must hold, by input or gate"),
      .required("then", \.then, .text, "the option it leads to, by id"),
      .optional("because", \.because, .text, "why it leads there"),
      .optional("note", \.note, .text, "a remark"),
    ] + basisFields
}

/// A worked example as written.
struct WorkedExampleDraft: HasBasis {
  let location: SourceLocation
  var id: Located<String>?
  var title: Located<String>?
  var answers: [Keyed<AnswerDraft>]?
  var expect: Located<String>?
  var note: Located<String>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<WorkedExampleDraft>] =
    [
      .required("id", \.id, .id, "a kebab-case name"),
      .required("title", \.title, .text, "the title shown"),
      .required("answers", \.answers, .map(of: .answer), "the answers by input"),
      .required("expect", \.expect, .text, "an option's id, or 'not' and an option's id"),
      .optional("note", \.note, .text, "a remark"),
    ] + basisFields
}
