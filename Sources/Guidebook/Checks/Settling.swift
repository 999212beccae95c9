public import Decision
public import Diagnostics

/// The findings as the guide wants them: severities as `checks` in `guide.yaml` says, accepted
/// ones left out, acceptances that accept nothing or have expired added, all in order.
///
/// Errors of reading keep their severity: what they name was left out of the guide. Findings
/// about age never become errors.
///
/// - Parameters:
///   - findings: every finding of parse, resolve and check.
///   - isChecked: whether the checks were run; where not, no acceptance is called unused.
public func settle(
  _ findings: [Diagnostic], for guide: Guide, asOf today: CalendarDate, isChecked: Bool = true
) -> [Diagnostic] {
  let acceptances = Dictionary(grouping: guide.acceptances.filter { $0.isValid(asOf: today) }) {
    Acceptance.Key(rule: $0.rule.value, file: $0.location.file)
  }
  var used: Set<Acceptance> = []
  let kept = findings.filter { finding in
    guard finding.isAcceptable, let place = finding.location,
      let acceptance = acceptances[.init(rule: finding.rule.id, file: place.file)]?
        .first(where: { $0.covers(place) })
    else { return true }
    used.insert(acceptance)
    return false
  }
  let about = guide.acceptances.filter { acceptance in
    !used.contains(acceptance) && (isChecked || !acceptance.isValid(asOf: today))
  }.map { $0.finding(asOf: today) }
  return (kept + about).compactMap { $0.graded(by: guide.settings) }.sorted()
}

extension Diagnostic {
  /// Whether the guide may grade or accept it.
  fileprivate var isAcceptable: Bool { rule.severity != .error || checkRules.contains(rule) }

  fileprivate func graded(by settings: Settings) -> Diagnostic? {
    guard isAcceptable, let grade = settings.severities[rule.id] else { return self }
    guard let grade else { return nil }
    var graded = self
    graded.severity = grade == .error && freshnessRules.contains(rule) ? .warning : grade
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
  .stalePage, .staleReference, .staleAssessment, .expiredWaiver, .overdueAnswer,
  .expiredAcceptance,
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
