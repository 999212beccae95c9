import Decision
import Guidebook
import Markdown

extension CandidatesBlock: DrawnBlock {
  static let template = "candidates"

  func views(_ writer: PageWriter) -> [CandidatesView] {
    some(CandidatesView(writer, expect: expect))
  }
}

/// Worked examples, run.
struct CandidatesView: ViewModel {
  let candidates: [CandidateView]
  let provenance: ProvenanceView

  /// - Parameter expect: those shown, or nil for all.
  init?(_ writer: PageWriter, expect: CandidateKind? = nil) {
    let examples = writer.site.guide.workedExamples.filter { example in
      expect == nil || expect == example.kind
    }
    if examples.isEmpty { return nil }
    candidates = examples.map { CandidateView($0, writer) }
    provenance = ProvenanceView(
      "Run through the rules of version \(writer.site.guide.settings.version).",
      from: examples.map(\.basis), writer)
  }

  static let fields: [Field<CandidatesView>] = [
    .list("candidates", \.candidates), .record("provenance", \.provenance),
  ]
}

/// One worked example.
struct CandidateView: ViewModel {
  let id: String
  let title: String
  let note: String
  let tally: HTML
  let failing: String
  let verdict: VerdictView?
  let expected: String
  let holds: Bool
  let answers: [PairView]
  let basis: BasisView

  init(_ example: WorkedExample, _ writer: PageWriter) {
    let site = writer.site
    let result = site.results.workedExample(example.id)
    id = example.id
    title = example.title
    note = example.note ?? ""
    tally =
      result.map {
        GuideCharts(site.guide).gateTally($0.verdict).html(id: writer.chartID())
      } ?? HTML()
    failing = site.failing(result?.verdict)
    verdict = result.map { VerdictView($0.verdict, site) }
    expected = site.text(of: example.expectation)
    holds = result?.holds ?? false
    answers = site.pairs(example.answers)
    basis = writer.basis(example.basis)
  }

  static let fields: [Field<CandidateView>] = [
    .text("id", \.id), .text("title", \.title), .text("note", \.note), .html("tally", \.tally),
    .text("failing", \.failing), .record("verdict", \.verdict), .text("expected", \.expected),
    .truth("holds", \.holds), .list("answers", \.answers), .record("basis", \.basis),
  ]
}

extension WorkedExample {
  fileprivate var kind: CandidateKind {
    if case .not = expectation { .bad } else { .good }
  }
}

extension SiteMap {
  /// What an example must come out as.
  func text(of expectation: Expectation) -> String {
    switch expectation {
    case .decided(let option): name(ofOption: option)
    case .not(let option): "not " + uncapitalised(name(ofOption: option))
    case .reachable(let option): uncapitalised(name(ofOption: option)) + " still possible"
    }
  }

  /// The titles of the gates that fail, in a sentence.
  func failing(_ verdict: Verdict?) -> String {
    let failed = (verdict?.gates ?? []).filter { $0.status == .fail }
    return joined(failed.map { gate($0.gate)?.title ?? words($0.gate) })
  }

  /// Answers by question, in the questions' order.
  func pairs(_ answers: [String: Answer]) -> [PairView] {
    guide.questions.compactMap { question in
      answers[question.id].map {
        PairView(name: words(question.id), text: printer.text($0, of: question.input.type))
      }
    }
  }
}
