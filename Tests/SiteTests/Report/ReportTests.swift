import Decision
import Diagnostics
import Foundation
import Guidebook
import Testing

@testable import Site

@Suite("Reports")
struct ReportTests {
  private let shipped: SampleGuide

  /// Read once: every test only looks at it.
  private static let content = Result { try SampleGuide("Content") }

  init() throws { shipped = try ReportTests.content.get() }

  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The values of an attribute, in order.
  private func values(of attribute: String, in text: String) -> [String] {
    text.components(separatedBy: " \(attribute)=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  @Test("Every assessment's report holds its gates, the options' lines, rules, claims and answers")
  func contents() throws {
    #expect(!shipped.guide.assessments.isEmpty)
    for assessment in shipped.guide.assessments {
      let text = try shipped.report(assessment.id)
      let result = try #require(shipped.results.assessment(assessment.id))
      var expected = [assessment.project] + shipped.guide.gates.map(\.title)
      expected += shipped.guide.questions.map(\.text) + shipped.guide.claims.map(\.says)
      expected += shipped.guide.rows.compactMap(\.because) + assessment.next.map(\.what)
      for option in result.verdict.candidates + ["fine-tuning"] {
        expected += (assessment.lines[option] ?? []).map(\.label)
      }
      expected += assessment.answers.compactMap(\.why)
      #expect(text.contains("<td class=\"n\">at least $200,000 a year</td>"))
      #expect(!text.contains("at least at least"))
      for phrase in expected { #expect(text.contains(escaped(phrase)), "\(phrase)") }
    }
  }

  @Test("The answer comes first, and says what not to do before what to do")
  func headline() throws {
    let text = try shipped.report("support-assistant")
    #expect(text.contains("<span>Don&#39;t fine-tune.</span> <span>Use RAG.</span>"))
    #expect(try shipped.report("ide-completion").contains("<span>Fine-tune.</span>"))
    #expect(try shipped.report("claims-triage").contains("<span>Still open.</span>"))
  }

  @Test("A waived gate shows the verdict with and without the waiver")
  func waivers() throws {
    let text = try shipped.report("claims-triage")
    #expect(text.contains("With them the verdict is: Still open."))
    #expect(text.contains("Without them: Don&#39;t fine-tune. Use few-shot prompting."))
    #expect(try !shipped.report("ide-completion").contains("id=\"waivers\""))
  }

  @Test("A report says which answers would decide for another option")
  func changes() throws {
    let text = try shipped.report("contract-review")
    #expect(text.contains("The smallest changes that would decide for another option"))
    #expect(text.contains("Several steps: yes &#8594; <b>no</b>"))
    // Latency is fixed, so no change of it is proposed.
    #expect(!text.contains("<span class=\"step\">latency"))
  }

  @Test("A report needs nothing beside itself")
  func selfContained() throws {
    for assessment in shipped.guide.assessments {
      let text = try shipped.report(assessment.id)
      for markup in ["<script", "<link", "<img", "<iframe", "@import", "url(", " style=\""] {
        #expect(!text.contains(markup), "\(markup)")
      }
      #expect(values(of: "src", in: text).isEmpty)
      for address in values(of: "href", in: text) {
        #expect(address.hasPrefix("#") || address.hasPrefix("https://"), "\(address)")
      }
      #expect(text.contains("default-src 'none'; style-src 'unsafe-inline'"))
    }
  }

  @Test("Every link within a report leads somewhere, and no id comes twice")
  func anchors() throws {
    for assessment in shipped.guide.assessments {
      let text = try shipped.report(assessment.id)
      let ids = values(of: "id", in: text)
      #expect(Set(ids).count == ids.count)
      for address in values(of: "href", in: text) where address.hasPrefix("#") {
        #expect(ids.contains(String(address.dropFirst())), "\(address)")
      }
      for named in values(of: "aria-labelledby", in: text).flatMap({ $0.split(separator: " ") }) {
        #expect(ids.contains(String(named)), "\(named)")
      }
    }
  }

  @Test("The same guide gives the same bytes, and every cited reference is listed")
  func stable() throws {
    let text = try shipped.report("support-assistant")
    #expect(try text == SampleGuide("Content").report("support-assistant"))
    let cited = Set(values(of: "href", in: text).filter { $0.hasPrefix("#ref:") })
    #expect(!cited.isEmpty)
    #expect(text.components(separatedBy: "<tr id=\"ref:").count - 1 == cited.count)
  }

  @Test("Paper and the words at its foot come as page rules")
  func pages() throws {
    #expect(try shipped.report("support-assistant").contains("size: A4;"))
    #expect(try shipped.report("support-assistant", paper: .letter).contains("size: letter;"))
    #expect(quoted("Cost \"x\"</style>\n") == "\"Cost \\22 x\\22 \\3c \\2f style\\3e \\a \"")
  }

  @Test("A hostile project name stays text, also in the page's foot")
  func hostile() throws {
    let name = "</style><script>alert(1)</script>"
    let guide = try SampleGuide(
      "Content", replacing: [("project: Support assistant", "project: \"\(name)\"")])
    let text = try guide.report("support-assistant")
    #expect(!text.contains("<script"))
    #expect(text.components(separatedBy: "</style>").count == 2)
    #expect(text.contains("<h1>&lt;/style&gt;&lt;script&gt;"))
  }

  @Test(
    "A guide on another subject has reports too, without a word about this one",
    arguments: ["Tests/Projects/base/Content", "Tests/Projects/database/Content"])
  func otherSubject(folder: String) throws {
    let other = try SampleGuide(folder)
    #expect(!other.guide.assessments.isEmpty)
    for assessment in other.guide.assessments {
      let text = try other.report(assessment.id)
      #expect(text.contains(escaped(assessment.project)))
      #expect(!text.lowercased().contains("tun"))
    }
  }

  @Test("A name the report does not have is an error at its place, and no report")
  func brokenTemplate() {
    var diagnostics: [Diagnostic] = []
    let broken = SourceFile(path: "Templates/report.mustache", bytes: Array("{{titel}}".utf8))
    let file = report(
      on: "support-assistant", of: shipped.guide, shipped.results,
      theme: .embedded(replacing: [broken]), stamp: shipped.stamp, reporting: &diagnostics)
    #expect(file == nil)
    #expect(diagnostics.map(\.rule.id) == ["broken-template"])
    #expect(diagnostics.first?.location?.column == 3)
  }

  @Test("There is no report on an assessment the guide does not have")
  func unknown() {
    var diagnostics: [Diagnostic] = []
    let file = report(
      on: "nobody", of: shipped.guide, shipped.results, theme: .embedded(replacing: []),
      stamp: shipped.stamp, reporting: &diagnostics)
    #expect(file == nil && diagnostics.isEmpty)
  }

  @Test("How the gates fare is one sentence")
  func tally() {
    func sentence(_ statuses: GateStatus...) -> String {
      GateTally(entries: statuses.map { GateTally.Entry(gate: "g", status: $0) }).sentence
    }
    #expect(sentence(.pass, .pass) == "Both gates pass.")
    #expect(sentence(.fail, .fail, .unknown) == "Two of three gates fail and one is unknown.")
    #expect(sentence(.pass, .unknown) == "One of two gates is unknown.")
    #expect(sentence(.pass, .waived, .fail) == "One of three gates fails and one is waived.")
    #expect(sentence() == "")
  }
}
