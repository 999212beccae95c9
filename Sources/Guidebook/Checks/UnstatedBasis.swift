import Diagnostics

extension Check {
  static let unstatedBasis = Check(.unstatedBasis) { inspection in
    inspection.guide.statements.filter { $0.basis == .unstated }.map {
      Diagnostic(
        .unstatedBasis, "\($0.name) does not say what it rests on", at: $0.location,
        help: "add 'cites: [reference]' or 'basis: ours'")
    }
  }
}

/// Something the guide states, and what it rests on.
struct Statement: Sendable {
  let name: String
  let basis: Basis
  let location: SourceLocation
}

extension Guide {
  /// Everything that must say what it rests on.
  var statements: [Statement] {
    options.flatMap(\.statements)
      + gates.map { Statement(name: "gate '\($0.id)'", basis: $0.basis, location: $0.location) }
      + rows.map { Statement(name: "row '\($0.id)'", basis: $0.basis, location: $0.location) }
      + workedExamples.map {
        Statement(name: "worked example '\($0.id)'", basis: $0.basis, location: $0.location)
      }
      + claims.map { Statement(name: "claim '\($0.id)'", basis: $0.basis, location: $0.location) }
      + caseStudies.map {
        Statement(name: "case study '\($0.id)'", basis: $0.basis, location: $0.page.location)
      }
  }
}

extension Option {
  fileprivate var statements: [Statement] {
    lines.map {
      Statement(name: "cost '\($0.id)' of \(id)", basis: $0.basis, location: $0.location)
    }
      + ratings.map {
        Statement(
          name: "rating '\($0.criterion)' of \(id)", basis: $0.basis, location: $0.location)
      }
  }
}

extension Rule {
  static let unstatedBasis = Rule(
    "unstated-basis", .warning,
    summary: "A cost, rating, row, gate, example, claim or case does not say what it rests on.",
    reason: "Readers cannot tell what a source says from what the guide thinks.",
    example: """
      costs:
        - {id: setup, label: Setup, amount: 5k, kind: direct}
      """,
    fix: """
      Add `cites: [reference]` where a source says so, or `basis: ours` where it is the guide's \
      own judgement.
      """
  )
}
