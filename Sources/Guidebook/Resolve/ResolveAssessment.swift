import Decision
import Diagnostics
import Markdown

/// What of a guide an assessment is read against.
struct AssessmentGround {
  let settings: Settings
  let questions: [Question]
  let options: [Option]
  let inputs: Inputs
}

extension Resolver {
  /// The assessments by id.
  mutating func assessments(
    _ drafts: [FileDraft<AssessmentDraft>], _ ground: AssessmentGround
  ) -> [Assessment] {
    drafts.compactMap { draft in
      fileID(draft.id, draft.location).flatMap { assessment($0, draft, ground) }
    }.sorted { $0.id < $1.id }
  }

  /// One assessment; nil where it lacks what it must have, which is reported.
  mutating func assessment(
    _ id: String, _ file: FileDraft<AssessmentDraft>, _ ground: AssessmentGround
  ) -> Assessment? {
    guard let draft = file.content else { return nil }
    let answers = teamAnswers(draft.answers ?? [], ground)
    let own = overrides(draft.costs ?? [], ground)
    _ = happened(draft.date, "date")
    let summary = draft.summary.map { Document(parsing: $0, reporting: &diagnostics) }
    let waivers = waivers(draft.waivers ?? [])
    let decision = draft.decision.flatMap { recordedDecision($0) }
    let similar = find(draft.similar, in: names.caseStudies)
    let horizon = horizon(draft.horizon) ?? ground.settings.horizon
    guard let project = draft.project?.value, let date = draft.date,
      let version = draft.guide
    else { return nil }
    return Assessment(
      id: id, project: project, team: draft.team?.value, owner: draft.owner?.value,
      date: date.value,
      dateLocation: date.location,
      version: version.value, versionLocation: version.location,
      status: draft.status?.value ?? .final, summary: summary, answers: answers,
      costs: own.mapValues(\.costs), lines: own.mapValues(\.lines),
      overridden: own.mapValues(\.overridden), horizon: horizon, waivers: waivers,
      decision: decision, next: (draft.next ?? []).compactMap(NextStep.init), similar: similar,
      source: file.file, location: file.location)
  }

  private mutating func teamAnswers(
    _ drafts: [Keyed<AnswerDraft>], _ ground: AssessmentGround
  ) -> [TeamAnswer] {
    var answers: [String: TeamAnswer] = [:]
    for draft in drafts {
      guard let id = find(draft.key, in: names.inputs), let input = ground.inputs[id] else {
        continue
      }
      answers[id] = teamAnswer(draft, input)
    }
    return ground.questions.compactMap { answers[$0.id] }
  }

  private mutating func teamAnswer(_ draft: Keyed<AnswerDraft>, _ input: Input) -> TeamAnswer {
    let value = draft.value
    let answer = answer(value.value, for: input)
    return TeamAnswer(
      input: input.id, answer: answer ?? .unknown, text: value.value?.value ?? "unknown",
      isFixed: value.fixed?.value ?? false, why: value.why?.value,
      evidence: (value.evidence ?? []).compactMap { evidence($0) }, by: value.by?.value,
      on: happened(value.on, "on"), ask: value.ask?.value, due: value.due?.value,
      location: draft.key.location)
  }

  private mutating func evidence(_ text: Located<String>) -> TeamAnswer.Evidence? {
    guard text.value.utf8.first == UInt8(ascii: "@") else { return .text(text.value) }
    let key = String(Substring(text.value.utf8.dropFirst()))
    let place = text.part(offset: 1, length: key.unicodeScalars.count)
    return find(Located(key, at: place), in: names.references).map { .reference($0) }
  }

  /// The waivers, the first of each gate.
  private mutating func waivers(_ drafts: [WaiverDraft]) -> [Waiver] {
    var first: [String: SourceLocation] = [:]
    for case let gate? in drafts.map(\.gate) {
      if let place = first[gate.value] {
        report(
          .duplicateID, "a second waiver of '\(gate.value)'", at: gate.location,
          help: "keep the one that holds",
          notes: [Diagnostic.Note("it is let off here first", at: place)])
      } else {
        first[gate.value] = gate.location
      }
    }
    return withoutRepeats(drafts.compactMap { waiver($0) }, by: \.gate)
  }

  private mutating func waiver(_ draft: WaiverDraft) -> Waiver? {
    let gate = find(draft.gate, in: names.gates)
    guard let gate, let reason = draft.reason?.value, let why = draft.why?.value,
      let owner = draft.owner?.value
    else { return nil }
    return Waiver(
      gate: gate, reason: reason, why: why, owner: owner, expires: draft.expires?.value,
      location: draft.location)
  }

  private mutating func recordedDecision(_ draft: RecordedDecisionDraft) -> RecordedDecision? {
    find(draft.option, in: names.options).map { option in
      RecordedDecision(
        option: option, by: draft.by?.value, on: happened(draft.on, "on"), why: draft.why?.value,
        location: draft.location)
    }
  }
}

extension NextStep {
  fileprivate init?(_ draft: NextStepDraft) {
    guard let what = draft.what?.value else { return nil }
    self.init(
      what: what, who: draft.who?.value, due: draft.due?.value, dueLocation: draft.due?.location)
  }
}
