public import Decision
public import Diagnostics

/// The findings as the guide wants them: severities as `checks` in `guide.yaml` says, accepted
/// ones left out, acceptances that accept nothing or have expired added, all in order.
///
/// - Parameters:
///   - findings: every finding of parse, resolve and check.
///   - isChecked: whether the checks were run; where not, no acceptance is called unused.
public func settle(
  _ findings: [Diagnostic], for guide: Guide, asOf today: CalendarDate, isChecked: Bool = true
) -> SettledFindings {
  let acceptances = Dictionary(grouping: guide.acceptances.filter { $0.isValid(asOf: today) }) {
    Acceptance.Key(rule: $0.rule.value, file: $0.file)
  }
  var used: Set<Acceptance> = []
  var accepted: [Diagnostic] = []
  let kept = findings.filter { finding in
    guard finding.rule.isGradable, let place = finding.location,
      let acceptance = acceptances[.init(rule: finding.rule.id, file: place.file)]?
        .first(where: { $0.covers(place) })
    else { return true }
    used.insert(acceptance)
    accepted.append(finding)
    return false
  }
  let about = guide.acceptances.filter { acceptance in
    !used.contains(acceptance) && (isChecked || !acceptance.isValid(asOf: today))
  }.map { $0.finding(asOf: today) }
  return SettledFindings(
    reported: (kept + about).compactMap { $0.graded(by: guide.settings) }.sorted(),
    accepted: accepted.compactMap { $0.graded(by: guide.settings) }.sorted())
}

/// A run's findings, and those that the guide accepts in place.
public struct SettledFindings: Sendable {
  /// What is to be reported, in order.
  public let reported: [Diagnostic]
  /// What comments accept, in order; none of it is reported.
  public let accepted: [Diagnostic]
}

extension Diagnostic {
  /// The finding with the severity that the guide gives its rule; nil where that is off.
  fileprivate func graded(by settings: Settings) -> Diagnostic? {
    guard let grade = settings.severities[rule.id] else { return self }
    guard let grade else { return nil }
    var graded = self
    graded.severity = grade
    return graded
  }
}

extension Acceptance {
  fileprivate struct Key: Hashable {
    let rule: String
    let file: String
  }

  fileprivate func finding(asOf today: CalendarDate) -> Diagnostic {
    guard isValid(asOf: today) else {
      return Diagnostic(
        .expiredAcceptance, "the acceptance of '\(rule.value)' has expired", at: location,
        help: "mend what it accepts, or move its date")
    }
    return Diagnostic(
      .unusedAcceptance, "nothing here breaks '\(rule.value)'", at: location,
      help: "take the comment out, or move it to the line of the finding")
  }
}

/// Rules about age, which are never errors unless a run is strict.
let freshnessRules: Set<Rule> = [
  .stalePage, .staleReference, .staleAssessment, .expiredWaiver, .overdueAnswer, .overdueStep,
  .overdueDraft, .expiredAcceptance, .futureDate,
]

/// The rules that `settle` reports.
let settlingRules: [Rule] = [.unusedAcceptance, .expiredAcceptance]

extension Rule {
  static let unusedAcceptance = Rule(
    "unused-acceptance", .warning,
    summary: "A comment accepts a finding that does not occur there.",
    reason: "It would hide the next finding on that line without anyone having looked at it.",
    example: """
      # waymark: accept unread-gate until 2027-01-31, kept for the next version
      """,
    fix: "Take the comment out, or move it on or above the line of the finding.")

  static let expiredAcceptance = Rule(
    "expired-acceptance", .warning,
    summary: "A comment's last day is past, so it accepts nothing.",
    reason: "The reason for accepting the finding was meant to hold until then.",
    example: """
      # waymark: accept unread-gate until 2024-01-31, kept for the next version
      """,
    fix: "Mend what the comment accepts, or decide anew and move its date.")
}
