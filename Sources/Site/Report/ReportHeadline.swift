import Decision
import Guidebook

/// The answer in the fewest words: what not to do, then what to do.
struct ReportHeadline {
  /// Sentences, each fit for a line of its own.
  let sentences: [String]

  init(_ verdict: Verdict, _ guide: Guide) {
    let subject = guide.options.first { $0.id == guide.settings.subject }
    var sentences: [String] = []
    if let subject, !verdict.candidates.contains(subject.id) {
      sentences.append(ReportHeadline.sentence(subject.avoid))
    }
    if let id = verdict.option {
      let option = guide.options.first { $0.id == id }
      sentences.append(ReportHeadline.sentence(option?.take ?? words(id)))
    } else {
      sentences.append("Still open.")
    }
    self.sentences = sentences
  }

  /// The whole headline in one line.
  var text: String { sentences.joined(separator: " ") }

  private static func sentence(_ words: String) -> String {
    let ends = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
    return words.utf8.last.map { ends.contains($0) } ?? false ? words : words + "."
  }
}

/// A line of text that is repeated in a list.
struct ReportText: ViewModel {
  let text: String

  static let fields: [Field<ReportText>] = [.text("text", \.text)]
}
