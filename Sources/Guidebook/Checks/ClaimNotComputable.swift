import Decision
import Diagnostics

extension Check {
  static let claimNotComputable = Check(.claimNotComputable) { inspection in
    inspection.claims.compactMap { claim, result in
      guard result.status == .notComputable, let obstacle = result.obstacle else { return nil }
      let lacksCurrency =
        result.stated?.dimension == Measure.Dimension.none
        && result.computed?.dimension == .money
      return Diagnostic(
        .claimNotComputable, "'\(claim.id)' cannot be computed: \(obstacle)", at: claim.location,
        help: lacksCurrency
          ? "write the value with its currency, as in '12k \(inspection.printer.currency)'" : nil)
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
        computed: build.item.lost-flexibility
        basis: ours
      """,
    fix: """
      Price what is missing, mend the formula, or leave `computed` out so that the claim is only \
      stated.
      """
  )
}
