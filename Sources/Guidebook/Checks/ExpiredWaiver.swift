import Diagnostics

extension Check {
  static let expiredWaiver = Check(.expiredWaiver) { inspection in
    inspection.guide.assessments.flatMap { assessment in
      assessment.waivers.filter { !$0.isValid(asOf: inspection.today) }.map { waiver in
        let day = waiver.expires.map { ", on " + inspection.printer.text($0) } ?? ""
        return Diagnostic(
          .expiredWaiver, "the waiver of '\(waiver.gate)' has expired\(day)", at: waiver.location,
          help: "decide anew and move 'expires', or take the waiver out")
      }
    }
  }
}

extension Rule {
  static let expiredWaiver = Rule(
    "expired-waiver", .warning,
    summary: "A waiver's last day is past, so it counts as absent.",
    reason: "The verdict may have changed without anyone deciding so.",
    example: """
      waivers:
        - gate: latency
          reason: temporary
          why: Pilot only
          owner: CTO office
          expires: 2026-01-31
      """,
    fix: "Have the owner decide anew and move `expires`, or take the waiver out.")
}
