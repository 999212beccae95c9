import Decision
import Guidebook
import Markdown
import Testing

@testable import Site

@Suite("Gate bullets")
struct GateBulletTests {
  private func boxes(_ bullet: GateBullet) -> [ChartMarkup.Element] {
    ChartMarkup(bullet.html(id: "g")).all("rect")
  }

  private func threshold(_ bullet: GateBullet) -> String? {
    ChartMarkup(bullet.html(id: "g")).all("line").first { $0.classes.contains("c-base") }?
      .attributes["x1"]
  }

  @Test("A value short of its gate ends before the threshold, which stands at four fifths")
  func fail() {
    let bullet = ChartSamples.bullet(.fail, .known(.number(2_000)))
    let answer = boxes(bullet).first { $0.classes.contains("c-fail") }
    #expect(answer?.attributes["width"] == "16%")
    #expect(threshold(bullet) == "80%")
    #expect(bullet.title == "10,000+ examples: Failed")
  }

  @Test("A value far beyond its gate moves the threshold, but no further than to a tenth")
  func beyond() {
    let twice = ChartSamples.bullet(.pass, .known(.number(20_000)))
    #expect(threshold(twice) == "50%")
    let hundred = ChartSamples.bullet(.pass, .known(.number(1_000_000)))
    #expect(threshold(hundred) == "10%")
    let answer = boxes(hundred).first { $0.classes.contains("c-pass") }
    #expect(answer?.attributes["width"] == "100%")
  }

  @Test("A range is a bar from its low to its high")
  func range() {
    let bullet = ChartSamples.bullet(
      .unknown, .range(low: .number(5_000), high: .number(12_000)))
    let answer = boxes(bullet).first { $0.classes.contains("c-open") }
    #expect(answer?.attributes["x"] == "40%")
    #expect(answer?.attributes["width"] == "56%")
  }

  @Test("An unknown answer is dashed, keeps its threshold and fills nothing")
  func unknown() {
    let bullet = ChartSamples.bullet(.unknown, .unknown)
    #expect(boxes(bullet).isEmpty)
    #expect(threshold(bullet) == "80%")
    let dashed = ChartMarkup(bullet.html(id: "g")).all("line")
      .filter { $0.attributes["stroke-dasharray"] != nil }
    #expect(dashed.count == 2)
  }

  @Test("An answer that does not apply is an outline without dashes")
  func notApplicable() {
    let bullet = ChartSamples.bullet(.notApplicable, .notApplicable)
    let lines = ChartMarkup(bullet.html(id: "g")).all("line")
    #expect(boxes(bullet).isEmpty)
    #expect(lines.allSatisfy { $0.attributes["stroke-dasharray"] == nil })
    #expect(bullet.title.hasSuffix("Not applicable"))
  }

  @Test("A yes fills the track and a no does not, without a threshold")
  func boolean() {
    let yes = ChartSamples.bullet(.pass, .known(.boolean(true)), threshold: .boolean(true))
    let no = ChartSamples.bullet(.fail, .known(.boolean(false)), threshold: .boolean(true))
    #expect(boxes(yes).last?.attributes["width"] == "100%")
    #expect(boxes(no).last?.attributes["width"] == "1%")
    #expect(threshold(yes) == nil && threshold(no) == nil)
  }

  @Test("A waived gate says so, and only where it does not pass by itself")
  func waived() {
    #expect(ChartSamples.bullet(.fail, .known(.number(1)), isWaived: true).result.status == .waived)
    #expect(ChartSamples.bullet(.unknown, .unknown, isWaived: true).result.status == .waived)
    #expect(
      ChartSamples.bullet(.pass, .known(.number(20_000)), isWaived: true).result.status == .pass)
  }

  @Test("A gate that asks for nothing, and a value below nothing, have no scale")
  func noScale() {
    let zero = ChartSamples.bullet(.pass, .known(.number(5)), threshold: .number(0))
    #expect(BulletScale(zero.result) == nil)
    let negative = ChartSamples.bullet(.fail, .known(.number(-5)))
    #expect(BulletScale(negative.result)?.answer == nil)
    #expect(ChartMarkup(negative.html(id: "g")).isWellFormed)
  }

  @Test("The tally shows one sign per gate and counts those that pass")
  func tally() {
    let markup = ChartMarkup(ChartSamples.gateTally.html(id: "t"))
    #expect(ChartSamples.gateTally.title == "1 of 5 gates passed")
    #expect(markup.all("title").dropFirst().map(\.text).first == "Gate pass: Passed")
    #expect(markup.all("title").count == 1 + GateStatus.allCases.count)
  }
}
