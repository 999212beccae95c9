import Decision

/// How a gate counts, with the word and the sign for it.
enum GateStatus: String, CaseIterable, Sendable {
  case pass, fail, unknown, waived
  case notApplicable = "not-applicable"

  /// The word that stands beside the sign.
  var word: String {
    switch self {
    case .pass: "Passed"
    case .fail: "Failed"
    case .unknown: "Unknown"
    case .waived: "Waived"
    case .notApplicable: "Not applicable"
    }
  }

  /// The sign.
  var icon: StatusIcon {
    switch self {
    case .pass: .pass
    case .fail: .fail
    case .unknown: .open
    case .waived: .partial
    case .notApplicable: .notApplicable
    }
  }
}

extension GateResult {
  /// How the gate counts; a waiver matters only where the gate does not pass by itself.
  var status: GateStatus {
    switch outcome {
    case .pass: .pass
    case .notApplicable: .notApplicable
    case .fail: isWaived ? .waived : .fail
    case .unknown: isWaived ? .waived : .unknown
    }
  }
}
