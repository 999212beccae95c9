import Decision
import Diagnostics

extension Check {
  static let claimNotComputable = Check(.claimNotComputable) { inspection in
    inspection.claims.compactMap { claim, result in
      guard result.status == .notComputable, !result.isReported, let obstacle = result.obstacle
      else { return nil }
      return Diagnostic(
        .claimNotComputable, "'\(claim.id)' cannot be computed: \(obstacle)", at: claim.location)
    }
  }
}

extension Rule {
  static let claimNotComputable = Rule(
    "claim-not-computable", .warning,
    summary: "A claim's formula gives no value that its stated value can be held against.",
    reason: """
      The claim looks checked and is not: something that it rests on has no price, or needs an \
      answer that is not typical of anything.
      """,
    example: """
      - id: lost
        says: Flexibility is worth a million
        value: 1M
        computed: build.item.lost-flexibility
        basis: ours
      """,
    fix: """
      Price what is missing, mend the formula, or leave `computed` out so that the claim is only \
      stated.
      """
  )
}
