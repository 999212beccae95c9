import Decision
import Guidebook
import Markdown
import Testing

@testable import Site

@Suite("Charts")
struct ChartTests {
  @Test("Every chart has a sample here, and a name of its own")
  func registry() {
    #expect(allCharts.map { $0.name } == ChartSamples.all.map { type(of: $0).name })
    #expect(Set(allCharts.map { $0.name }).count == allCharts.count)
  }

  @Test("Every chart is well-formed markup", arguments: ChartSamples.all.indices)
  func wellFormed(index: Int) {
    #expect(ChartMarkup(ChartSamples.all[index].html(id: "c")).isWellFormed)
  }

  @Test(
    "A picture is named by its finding and described by its figures",
    arguments: ChartSamples.all.indices)
  func words(index: Int) throws {
    let chart = ChartSamples.all[index]
    let markup = ChartMarkup(chart.html(id: "c7"))
    let picture = try #require(markup.all("svg").first { $0.attributes["role"] == "img" })
    #expect(picture.attributes["aria-labelledby"] == "c7-t c7-d")
    #expect(markup.elements.first { $0.attributes["id"] == "c7-t" }?.text == chart.title)
    #expect(markup.elements.first { $0.attributes["id"] == "c7-d" }?.text == chart.summary)
  }

  @Test(
    "Every id starts with the chart's own, and none comes twice",
    arguments: ChartSamples.all.indices)
  func ids(index: Int) {
    let ids = ChartMarkup(ChartSamples.all[index].html(id: "c7")).elements
      .compactMap { $0.attributes["id"] }
    #expect(ids.allSatisfy { $0.hasPrefix("c7-") })
    #expect(Set(ids).count == ids.count)
  }

  @Test(
    "Every mark carries a class and a literal colour, and nothing print engines drop",
    arguments: ChartSamples.all.indices)
  func paint(index: Int) {
    let markup = ChartMarkup(ChartSamples.all[index].html(id: "c"))
    let marks = markup.elements.filter {
      ["line", "rect", "path", "circle", "tspan"].contains($0.name)
    }
    #expect(!marks.isEmpty)
    for mark in marks {
      let colours = [mark.attributes["fill"], mark.attributes["stroke"]].compactMap { $0 }
      #expect(!mark.classes.isEmpty, "\(mark)")
      #expect(colours.contains { $0.hasPrefix("#") }, "\(mark)")
    }
    for element in markup.elements {
      #expect(element.attributes["style"] == nil)
      #expect(element.name != "use")
      for value in element.attributes.values {
        #expect(!value.contains("var(") && !value.lowercased().contains("currentcolor"))
      }
    }
  }

  @Test(
    "Places across lie within 0 to 100%, and no mark passes the right edge",
    arguments: ChartSamples.all.indices)
  func places(index: Int) {
    for element in ChartMarkup(ChartSamples.all[index].html(id: "c")).elements {
      for name in ["x", "x1", "x2", "width"] {
        guard let value = element.attributes[name], value.hasSuffix("%") else { continue }
        #expect((0...100).contains(TextBoxes.number(value, of: 100)), "\(element)")
      }
      if element.name == "rect", element.attributes["width"]?.hasSuffix("%") == true {
        let right =
          TextBoxes.number(element.attributes["x"], of: 100)
          + TextBoxes.number(element.attributes["width"], of: 100)
        #expect(right <= 100.001, "\(element)")
      }
    }
  }

  @Test(
    "No text covers another, on a phone or on a wide screen",
    arguments: ChartSamples.all.indices, [288.0, 479, 480, 640, 1200])
  func overlaps(index: Int, width: Double) {
    let markup = ChartMarkup(ChartSamples.all[index].html(id: "c"))
    #expect(TextBoxes(markup, width: width).overlaps.isEmpty)
  }

  @Test("The overlap check sees two texts on one another")
  func overlapCheck() {
    var drawing = Drawing()
    drawing.text([TextSpan("Some words", .name)], at: Point(0, 12))
    drawing.text([TextSpan("Other words", .name)], at: Point(10, 14))
    let markup = ChartMarkup(drawing.silentPicture(height: 20))
    #expect(TextBoxes(markup, width: 300).overlaps.count == 1)
  }

  @Test("Text that hides markup behind a combining mark stays text")
  func hostile() {
    let name = "\u{600}<script>alert(1)</script>\u{301}\" x=\"y"
    let chart = RangeBars(
      title: name, subject: name,
      rows: [.init(name: name, tone: .ink, cost: ChartSamples.cost(1, 2, 3))],
      printer: ChartSamples.printer, note: name)
    let markup = ChartMarkup(chart.html(id: "c"))
    #expect(markup.isWellFormed)
    #expect(markup.all("script").isEmpty)
    #expect(markup.all("b").first?.text == name)
  }

  @Test("The same chart is the same bytes twice")
  func stable() {
    for chart in ChartSamples.all { #expect(chart.html(id: "c") == chart.html(id: "c")) }
  }
}
