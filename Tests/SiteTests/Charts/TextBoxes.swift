@testable import Site

/// Where every text of a chart stands at one width, as wide as its letters may be.
struct TextBoxes {
  struct Box {
    let text: String
    let picture: Int
    let left: Double
    let right: Double
    let baseline: Double
  }

  let boxes: [Box]

  /// - Parameter width: of each picture, in pixels; under 480 details are left out.
  init(_ markup: ChartMarkup, width: Double) {
    var boxes: [Box] = []
    var pending: [ChartMarkup.Element] = []
    var line: ChartMarkup.Element?
    func close() {
      guard let text = line else { return }
      let shown = pending.filter { span in
        width >= 480 || !(span.classes.contains("opt") || span.classes.contains("minor"))
      }
      pending = []
      guard !shown.isEmpty else { return }
      let size = shown.reduce(0.0) { $0 + Double($1.text.unicodeScalars.count) * 12 * 0.56 }
      let total = size + Double(8 * (shown.count - 1))
      let x = TextBoxes.number(text.attributes["x"], of: width)
      let left =
        switch text.attributes["text-anchor"] {
        case "middle": x - total / 2
        case "end": x - total
        default: x
        }
      boxes.append(
        Box(
          text: shown.map(\.text).joined(), picture: text.picture, left: left,
          right: left + total, baseline: TextBoxes.number(text.attributes["y"], of: 0)))
    }
    for element in markup.elements {
      if element.name == "text" {
        close()
        line = element
      } else if element.name == "tspan" {
        pending.append(element)
      }
    }
    close()
    self.boxes = boxes
  }

  /// Pairs of texts that cover one another.
  var overlaps: [String] {
    boxes.indices.flatMap { first in
      boxes.indices.filter { $0 > first }.compactMap { second in
        let (one, other) = (boxes[first], boxes[second])
        let isApart =
          one.picture != other.picture || one.right <= other.left || other.right <= one.left
          || abs(one.baseline - other.baseline) >= 12
        return isApart ? nil : "'\(one.text)' and '\(other.text)'"
      }
    }
  }

  static func number(_ attribute: String?, of width: Double) -> Double {
    guard let attribute else { return 0 }
    if attribute.hasSuffix("%") { return (Double(attribute.dropLast()) ?? -1) / 100 * width }
    return Double(attribute) ?? -1
  }
}
