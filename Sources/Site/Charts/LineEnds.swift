import Decision
import Guidebook
import Markdown

/// The names and sums at the right ends of lines, moved apart so that none covers another.
struct LineEnds {
  /// One line's label.
  struct Label {
    let name: String
    let figure: String
    let tone: Tone
    /// Where the upper of its two lines of text stands.
    var baseline: Int
  }

  /// From the top down.
  let labels: [Label]

  /// The room for a name, in hundredths of a pixel; `charts.css` gives the column this width.
  static let width = 13_600
  private static let distance = 32

  init(_ lines: [CumulativeLines.Line], plot: CumulativePlot, printer: Printer) {
    let wanted = lines.map { line in
      let y = plot.place(plot.horizon, line.last.mid).y
      return Label(
        name: line.name, figure: printer.short(line.last), tone: line.tone,
        baseline: y.hundredths / 100)
    }
    labels = LineEnds.apart(
      wanted.enumerated().sorted { left, right in
        (left.element.baseline, left.offset) < (right.element.baseline, right.offset)
      }.map(\.element))
  }

  /// Pushes labels down past the one above, then back up from the bottom.
  private static func apart(_ wanted: [Label]) -> [Label] {
    var labels = wanted
    for index in labels.indices {
      let least = index == 0 ? 14 : labels[index - 1].baseline + distance
      labels[index].baseline = max(labels[index].baseline, least)
    }
    var floor = CumulativePlot.height.hundredths / 100 - 18
    for index in labels.indices.reversed() {
      labels[index].baseline = min(labels[index].baseline, floor)
      floor = labels[index].baseline - distance
    }
    return labels
  }

  /// The labels as a picture beside the plane; none where there are too many to stand apart.
  var picture: HTML {
    var drawing = Drawing()
    guard labels.first.map({ $0.baseline >= 12 }) ?? false else {
      return drawing.silentPicture(height: CumulativePlot.height)
    }
    for label in labels {
      let name = TextWidth.fitted(label.name, within: LineEnds.width)
      drawing.text([TextSpan(name, .series(label.tone))], at: Point(0, Pixels(label.baseline)))
      drawing.text([TextSpan(label.figure, .figure)], at: Point(0, Pixels(label.baseline + 15)))
    }
    return drawing.silentPicture(height: CumulativePlot.height)
  }

  /// The same as a list under the plane, which narrow pictures show instead.
  var key: HTML {
    var out = Array("<ul class=\"key c-key\" aria-hidden=\"true\">".utf8)
    for label in labels {
      var drawing = Drawing()
      drawing.box(.solidBar(label.tone), left: 0, top: 5, width: 14, height: 4)
      out += "<li>".utf8 + drawing.silentPicture(width: "14", height: 14).bytes
      escape("\(label.name) \(label.figure)", into: &out)
      out += "</li>".utf8
    }
    return HTML(trusted: out + Array("</ul>".utf8))
  }
}
