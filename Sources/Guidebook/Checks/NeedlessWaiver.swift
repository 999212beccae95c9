import Decision
import Diagnostics

extension Check {
  static let needlessWaiver = Check(.needlessWaiver) { inspection in
    inspection.assessments.flatMap { assessment, result in
      let passed = Set(result.unwaived.gates.filter { $0.outcome == .pass }.map(\.gate))
      return assessment.waivers.filter { passed.contains($0.gate) }.map {
        Diagnostic(
          .needlessWaiver, "'\($0.gate)' passes without its waiver", at: $0.location,
          help: "take the waiver out")
      }
    }
  }
}

extension Rule {
  static let needlessWaiver = Rule(
    "needless-waiver", .warning,
    summary: "A waiver lets off a gate that passes.",
    reason: "It would let off a later failure that nobody has looked at.",
    example: """
      answers: {latency: 50 ms}
      waivers:
        - {gate: latency, reason: accepted-risk, why: Batch use, owner: CTO office}
      """,
    fix: "Take the waiver out.")
}
