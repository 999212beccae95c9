import Decision
import Guidebook

/// The first page: the project and where to go.
struct ReportCover: ViewModel {
  let project: String
  let guide: String
  let isDraft: Bool
  let sign: ReportSign
  let other: ReportSign?
  let facts: [ReportFact]

  init(_ writer: ReportWriter) {
    let assessment = writer.assessment
    let printer = writer.printer
    project = assessment.project
    guide = writer.guide.settings.title
    isDraft = assessment.status == .draft
    sign = ReportSign(answerOf: writer)
    other = writer.against.map { ReportSign($0, writer) }
    let commit = writer.stamp.commit.map { ", commit \(Substring($0.utf8.prefix(10)))" } ?? ""
    facts = [
      ReportFact("Team", assessment.team ?? ""), ReportFact("Owner", assessment.owner ?? ""),
      ReportFact("Assessed", printer.text(assessment.date)),
      ReportFact("As of", printer.text(writer.stamp.asOf)),
      ReportFact("Guide", "\(writer.guide.settings.title) \(writer.guide.settings.version)"),
      ReportFact("Built from", "\(assessment.id).yaml" + commit),
    ].filter { !$0.value.utf8.isEmpty }
  }

  static let fields: [Field<ReportCover>] = [
    .text("project", \.project), .text("guide", \.guide), .truth("isDraft", \.isDraft),
    .record("sign") { $0.sign }, .record("other", \.other), .list("facts", \.facts),
  ]
}

/// A name and a value.
struct ReportFact: ViewModel {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  static let fields: [Field<ReportFact>] = [.text("name", \.name), .text("value", \.value)]
}

/// A signpost's arm: a way, how long it takes and what it costs.
struct ReportSign: ViewModel {
  let way: String
  let time: String
  let call: String
  let cost: String
  /// No way is marked yet.
  let isOpen: Bool
  let status: ReportStatus?

  /// The way the verdict marks.
  init(answerOf writer: ReportWriter) {
    let verdict = writer.result.verdict
    status = nil
    isOpen = verdict.option == nil
    if let recommended = writer.recommended {
      way = writer.name(ofOption: recommended.id)
      time = writer.printer.text(recommended.costs.time)
      call = "Take this way"
      cost = "\(writer.printer.middle(recommended.costs.total)) over \(writer.horizon)"
    } else {
      way = "Still open"
      time = ""
      call = joined(verdict.candidates.map(writer.name(ofOption:)), "or")
      let count = verdict.deciding.count
      cost = counted(count, "answer") + (count == 1 ? " decides" : " decide")
    }
  }

  /// Another way, and how it fares.
  init(_ result: OptionResult, _ writer: ReportWriter) {
    let isPossible = writer.result.verdict.candidates.contains(result.id)
    way = writer.name(ofOption: result.id)
    time = writer.printer.text(result.costs.time)
    cost = "\(writer.printer.middle(result.costs.total)) over \(writer.horizon)"
    call = ""
    isOpen = false
    status =
      isPossible
      ? ReportStatus(icon: .open, word: "Possible")
      : ReportStatus(icon: .fail, word: "Not this way")
  }

  /// Whether the name needs smaller letters.
  var isLong: Bool { way.utf8.count > 12 }
  /// Whether even these would not fit a line.
  var isLongest: Bool { way.utf8.count > 22 }

  static let fields: [Field<ReportSign>] = [
    .text("way", \.way), .text("time", \.time), .text("call", \.call), .text("cost", \.cost),
    .truth("isOpen", \.isOpen), .record("status", \.status), .truth("isLong", \.isLong),
    .truth("isLongest", \.isLongest),
  ]
}
