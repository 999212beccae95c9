import Decision

/// The final assessments, counted by what they are decided for; drafts do not count.
public struct Portfolio: Hashable, Sendable {
  /// How many are decided for one option.
  public struct Share: Hashable, Sendable {
    /// The option's id.
    public let option: String
    /// How many.
    public let count: Int
  }

  /// Every option's share, in the options' order, those with none included.
  public let shares: [Share]
  /// How many are still open.
  public let open: Int
  /// How many assessments are drafts, which nothing else counts.
  public let drafts: Int
  /// How many there are without the drafts.
  public var count: Int { shares.reduce(open) { $0 + $1.count } }

  /// How many are decided for an option, or nil where there is no such option.
  public func count(of option: String) -> Int? { shares.first { $0.option == option }?.count }
}

extension Portfolio {
  init(_ guide: Guide, _ results: [AssessmentResult]) {
    var decided: [String: Int] = [:]
    var (open, drafts) = (0, 0)
    for (assessment, result) in zip(guide.assessments, results) {
      if assessment.status == .draft {
        drafts += 1
      } else if let option = result.verdict.option {
        decided[option, default: 0] += 1
      } else {
        open += 1
      }
    }
    self.init(
      shares: guide.options.map { Share(option: $0.id, count: decided[$0.id] ?? 0) },
      open: open, drafts: drafts)
  }
}
