import Decision

/// A numbered mark that leads to a reference at the report's end.
struct ReportCite: ViewModel {
  let number: String
  let title: String

  static let fields: [Field<ReportCite>] = [.text("number", \.number), .text("title", \.title)]
}

/// What a figure rests on, shown beside it.
struct ReportBasis: ViewModel {
  let cites: [ReportCite]
  let isOurs: Bool
  let isUnstated: Bool

  static let fields: [Field<ReportBasis>] = [
    .list("cites", \.cites), .truth("isOurs", \.isOurs), .truth("isUnstated", \.isUnstated),
  ]
}

/// A sign and its word.
struct ReportStatus: ViewModel {
  let icon: StatusIcon
  let word: String

  static let fields: [Field<ReportStatus>] = [
    .html("icon") { $0.icon.html(size: 13) }, .text("kind", \.icon.rawValue),
    .text("word", \.word),
  ]
}

extension ReportStatus {
  /// How a gate counts.
  init(_ result: GateResult) {
    self.init(icon: result.status.icon, word: result.status.word)
  }
}
