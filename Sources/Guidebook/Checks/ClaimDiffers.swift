import Diagnostics

extension Check {
  static let claimDiffers = Check(.claimDiffers) { inspection in
    inspection.claims.compactMap { claim, result in
      guard result.status == .differs, claim.expected != .differs,
        let stated = result.statedText, let compared = result.comparedText
      else { return nil }
      let range =
        result.computedText == compared ? "" : ", from a range of \(result.computedText ?? "")"
      return Diagnostic(
        .claimDiffers, "'\(claim.id)' states \(stated), and its formula gives \(compared)\(range)",
        at: claim.location,
        help: "correct the value or the formula, or add 'expect: differs' with a note")
    }
  }
}

extension Rule {
  static let claimDiffers = Rule(
    "claim-differs", .warning,
    summary: "A stated figure is not what the guide's own numbers give.",
    reason: """
      Readers take a figure at its word; one that does not follow from the items beside it \
      misleads them.
      """,
    example: """
      - id: average
        says: It costs $127,000 on average
        value: 127k
        computed: build.total
        basis: ours
      """,
    fix: """
      Correct the value or the formula. Where the source really differs from the numbers, add \
      `expect: differs` and a note that says why.
      """
  )
}
