import Decision
import Diagnostics

/// What `assessments/<id>.yaml` says.
struct AssessmentDraft: Draft {
  let location: SourceLocation
  var project: Located<String>?
  var team: Located<String>?
  var owner: Located<String>?
  var date: Located<CalendarDate>?
  var guide: Located<Version>?
  var status: Located<Assessment.Status>?
  var summary: Passage?
  var answers: [Keyed<AnswerDraft>]?
  var costs: [Keyed<OptionOverridesDraft>]?
  var horizon: Located<Duration>?
  var waivers: [WaiverDraft]?
  var decision: RecordedDecisionDraft?
  var next: [NextStepDraft]?
  var similar: [Located<String>]?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<AssessmentDraft>] = [
    .required("project", \.project, .text, "the project's name"),
    .optional("team", \.team, .text, "who is asking"),
    .optional("owner", \.owner, .text, "who answers for it"),
    .required(
      "date", \.date, .date,
      "the day it was written, of a draft the day it is to be final, such as 2026-10-02"),
    .required("guide", \.guide, .version, "the guide's version it was written against"),
    .optional("status", \.status, .word(), "draft or final"),
    .optional("summary", \.summary, .markdown, "one paragraph of Markdown"),
    .required("answers", \.answers, .map(by: .input, of: .answer), "the answers by input"),
    .optional(
      "costs", \.costs, .map(by: .option, of: .optionOverrides), "own figures by option and item"),
    .optional("horizon", \.horizon, .duration, "what recurring costs are added up over"),
    .optional("waivers", \.waivers, .list(of: .record), "gates that are let off"),
    .optional("decision", \.decision, .record, "what was in fact decided"),
    .optional("next", \.next, .list(of: .record), "what comes next"),
    .optional(
      "similar", \.similar, .oneOrMore(of: .name(of: .caseStudy)), "case studies that resemble it"),
  ]
}
