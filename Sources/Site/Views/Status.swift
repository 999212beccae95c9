import Decision
import Guidebook

/// A state with its sign and its word; the shapes differ, so colour is never alone.
struct StatusView: ViewModel {
  let icon: StatusIcon
  let word: String

  static let fields: [Field<StatusView>] = [
    .text("kind", \.icon.rawValue), .text("word", \.word),
  ]
}

extension StatusView {
  /// How a gate counts.
  init(_ result: GateResult) {
    self.init(icon: result.status.icon, word: result.status.word)
  }

  /// How a claim's stated figure compares with the computed one.
  init(_ status: ClaimResult.Status?) {
    switch status {
    case .agrees: self.init(icon: .pass, word: "Adds up")
    case .differs: self.init(icon: .fail, word: "Does not add up")
    case .notComputable: self.init(icon: .open, word: "Cannot be computed")
    case .statedOnly, nil: self.init(icon: .notApplicable, word: "Stated only")
    }
  }
}
