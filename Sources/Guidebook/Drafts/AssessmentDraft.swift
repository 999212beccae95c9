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
  var summary: Located<String>?
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
    .required("date", \.date, .date, "the day it was written, such as 2026-10-02"),
    .required("guide", \.guide, .version, "the guide's version it was written against"),
    .optional("status", \.status, .word(), "draft or final"),
    .optional("summary", \.summary, .text, "one paragraph of Markdown"),
    .required("answers", \.answers, .map(of: .answer), "the answers by input"),
    .optional("costs", \.costs, .map(of: .optionOverrides), "own figures by option and item"),
    .optional("horizon", \.horizon, .duration, "what recurring costs are added up over"),
    .optional("waivers", \.waivers, .list(of: .record), "gates that are let off"),
    .optional("decision", \.decision, .record, "what was in fact decided"),
    .optional("next", \.next, .list(of: .record), "what comes next"),
    .optional("similar", \.similar, .oneOrMore(of: .text), "case studies that resemble it"),
  ]
}

/// A project's own figures for one option.
struct OptionOverridesDraft: Sendable {
  var time: TimeDraft?
  var items: [Keyed<CostOverrideDraft>] = []
}

extension Kind where Value == OptionOverridesDraft {
  /// Items by id, and `time`.
  static let optionOverrides = Kind(shape: .map(.text)) { node, name, diagnostics in
    guard case .mapping(let entries) = node.content else {
      node.reportWrongType(name, .map(.text), reporting: &diagnostics)
      return nil
    }
    var overrides = OptionOverridesDraft()
    for entry in entries {
      if entry.key.value == "time" {
        overrides.time = Kind<TimeDraft>.time.read(entry.value, "time", &diagnostics)
      } else if let item = Kind<CostOverrideDraft>.costOverride
        .read(entry.value, entry.key.value, &diagnostics)
      {
        overrides.items.append(Keyed(key: entry.key, value: item))
      }
    }
    return overrides
  }
}

/// A waiver as written.
struct WaiverDraft: Draft {
  let location: SourceLocation
  var gate: Located<String>?
  var reason: Located<Waiver.Reason>?
  var why: Located<String>?
  var owner: Located<String>?
  var expires: Located<CalendarDate>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<WaiverDraft>] = [
    .required("gate", \.gate, .text, "the gate that is let off, by id"),
    .required("reason", \.reason, .word(), "the kind of reason"),
    .required("why", \.why, .text, "the reason in words"),
    .required("owner", \.owner, .text, "who let it off"),
    .optional("expires", \.expires, .date, "the last day it holds"),
  ]
}

/// A recorded decision as written.
struct RecordedDecisionDraft: Draft {
  let location: SourceLocation
  var option: Located<String>?
  var by: Located<String>?
  var on: Located<CalendarDate>?
  var why: Located<String>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<RecordedDecisionDraft>] = [
    .required("option", \.option, .text, "the option taken, by id"),
    .optional("by", \.by, .text, "who decided"),
    .optional("on", \.on, .date, "when it was decided"),
    .optional("why", \.why, .text, "why"),
  ]
}

/// A next step as written.
struct NextStepDraft: Draft {
  var what: Located<String>?
  var who: Located<String>?
  var due: Located<CalendarDate>?

  init(at location: SourceLocation) {}

  static let fields: [Field<NextStepDraft>] = [
    .required("do", \.what, .text, "what is to be done"),
    .optional("who", \.who, .text, "who does it"),
    .optional("due", \.due, .date, "by when"),
  ]
}
