import Diagnostics

extension Check {
  static let differenceVanished = Check(.differenceVanished) { inspection in
    inspection.claims.compactMap { claim, result in
      guard result.status == .agrees, claim.expected == .differs else { return nil }
      return Diagnostic(
        .differenceVanished,
        "'\(claim.id)' is expected to differ, and now agrees: \(result.comparedText ?? "")",
        at: claim.location, help: "take out 'expect: differs' and look over the note")
    }
  }
}

extension Rule {
  static let differenceVanished = Rule(
    "difference-vanished", .warning,
    summary: "A claim is acknowledged to differ and no longer does.",
    reason: """
      A note that explains a difference which is gone says something untrue, and hides the next \
      one.
      """,
    example: """
      - id: buy-cost
        says: Buying costs $10,000
        value: 10k
        computed: buy.total
        expect: differs
        basis: ours
      """,
    fix: "Take out `expect: differs` and look over the claim's note.")
}
