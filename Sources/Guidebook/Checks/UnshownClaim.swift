import Diagnostics
import Markdown

extension Check {
  static let unshownClaim = Check(.unshownClaim) { inspection in
    let shown = inspection.shownClaims
    return inspection.guide.claims.filter { !shown.contains($0.id) }.map {
      Diagnostic(
        .unshownClaim, "no page shows '\($0.id)'", at: $0.location,
        help: "show it as {claim}`\($0.id)` where it matters, or take it out")
    }
  }
}

extension Inspection {
  /// The claims that the guide's own text or the home page's facts show, by id.
  fileprivate var shownClaims: Set<String> {
    var shown = Set(guide.homeFacts)
    for mentions in texts.map(\.mentions) {
      for role in mentions.roles { shown.formUnion(claims(in: role)) }
      for directive in mentions.directives { shown.formUnion(claims(in: directive)) }
    }
    return shown
  }

  private func claims(in role: Role) -> [String] {
    switch role.name.value {
    case ClaimRole.manual.name: return [role.argument.value]
    case ValueRole.manual.name:
      guard case .claim(let id)? = ValueRole(role.argument, in: guide)?.path else { return [] }
      return [id]
    default: return []
    }
  }

  private func claims(in directive: Directive) -> [String] {
    switch directive.name.value {
    case FactsBlock.declaration.manual.name:
      return FactsBlock(directive, in: guide)?.claims ?? []
    case ClaimsBlock.declaration.manual.name:
      guard let block = ClaimsBlock(directive, in: guide) else { return [] }
      return claims.filter { claim, result in
        (block.ids.isEmpty || block.ids.contains(claim.id))
          && (block.status == nil || result.status == block.status)
      }.map(\.claim.id)
    default: return []
    }
  }
}

extension Rule {
  static let unshownClaim = Rule(
    "unshown-claim", .info,
    summary: "No page of the guide's own text shows a claim.",
    reason: """
      A claim that no text uses is checked for nobody. Roles, value paths, `facts` and `claims` \
      blocks and the home page's facts count; the list of all claims does not.
      """,
    example: "- {id: average-cost, says: …}   # and no {claim}`average-cost` anywhere",
    fix: "Show the claim where it matters, or take it out.")
}
