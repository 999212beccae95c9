import Diagnostics

extension Check {
  static let claimNotComputable = Check(.claimNotComputable) { inspection in
    inspection.claims.compactMap { claim, result in
      guard result.status == .notComputable, let obstacle = result.obstacle else { return nil }
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
      The claim looks checked and is not: something has no price, the units differ, or claims \
      refer to each other in a circle.
      """,
    example: """
      - id: lost
        says: Flexibility is worth a million
        value: 1M
        computed: fine-tuning.item.lost-flexibility
        basis: ours
      """,
    fix: """
      Price what is missing, mend the formula, or leave `computed` out so that the claim is only \
      stated.
      """
  )
}
