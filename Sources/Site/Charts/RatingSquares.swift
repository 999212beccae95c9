import Markdown

/// A grade as squares of its scale; one off the scale leaves them empty.
struct RatingSquares: Chart {
  static let name = "rating-squares"

  let criterion: String
  let grade: String
  /// From worst to best.
  let scale: [String]

  /// How many squares are filled, at least one for a grade on the scale.
  var filled: Int { scale.firstIndex(of: grade).map { $0 + 1 } ?? 0 }

  var title: String { "\(criterion): \(words(grade))" }

  var summary: String {
    filled == 0 ? "Not on the scale." : "\(filled) of \(scale.count), from \(ends)."
  }

  func html(id: String) -> HTML {
    var drawing = Drawing()
    for index in scale.indices {
      let mark: Mark = filled == 0 ? .outline : index < filled ? .step : .emptyStep
      let inset = filled == 0 ? Pixels(hundredths: 50) : 0
      drawing.box(
        mark, left: Pixels(index * 11) + inset, top: inset, width: 9 - inset - inset,
        height: 9 - inset - inset)
    }
    let width = max(scale.count * 11 - 2, 1)
    return drawing.picture(title, summary, id: id, width: String(width), height: 9)
  }

  private var ends: String { "\(words(scale.first ?? "")) to \(words(scale.last ?? ""))" }
  private func words(_ grade: String) -> String {
    String(
      decoding: grade.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
