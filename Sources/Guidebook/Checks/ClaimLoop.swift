import Decision
import Diagnostics

extension Check {
  static let claimLoop = Check(.claimLoop) { inspection in
    let claims = inspection.guide.claims
    return ClaimOrder(claims).loops.map { loop in
      let members = loop.map { claims[$0] }
      let first = members.min { $0.location < $1.location } ?? members[0]
      let next = members.count == 1 ? first : after(first, in: members)
      let circle = rotated(members.map(\.id), to: first.id) + [first.id]
      return Diagnostic(
        .claimLoop,
        members.count == 1
          ? "'\(first.id)' is computed from itself"
          : "claims are computed from each other: " + circle.joined(separator: ", "),
        at: first.place(of: "claims." + next.id),
        help: "compute one of them from the options' figures, or leave its 'computed' out")
    }
  }

  private static func after(_ claim: Claim, in loop: [Claim]) -> Claim {
    let place = loop.firstIndex { $0.id == claim.id } ?? 0
    return loop[(place + 1) % loop.count]
  }

  private static func rotated(_ ids: [String], to first: String) -> [String] {
    let place = ids.firstIndex(of: first) ?? 0
    return Array(ids[place...] + ids[..<place])
  }
}

extension Claim {
  /// Where a name stands in the formula.
  fileprivate func place(of name: String) -> SourceLocation {
    guard let formula, let found = computed?.names.first(where: { $0.text == name }) else {
      return location
    }
    return formula.part(offset: found.offset, length: found.text.unicodeScalars.count)
  }
}

extension Rule {
  static let claimLoop = Rule(
    "claim-loop", .error,
    summary: "A claim is computed from itself, or claims from each other.",
    reason: "There is nothing to begin with, and what is held against itself always agrees.",
    example: """
      - {id: gross, says: Gross is net and tax, computed: claims.net * 1.2, basis: ours}
      - {id: net, says: Net is gross without tax, computed: claims.gross / 1.2, basis: ours}
      """,
    fix: """
      Compute one of them from the options' figures, give it a `value`, or leave its `computed` out.
      """)
}
