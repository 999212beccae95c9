import Decision
import Guidebook
import Markdown

/// A lead time beside the longest of its column.
struct TimeBar: Chart {
  static let name = "time-bar"

  let option: String
  let tone: Tone
  let time: Estimate<Duration>
  /// The longest lead time of the column.
  let longest: Duration
  let printer: Printer

  var title: String { "\(option): \(printer.middle(time))" }
  var summary: String { "From \(printer.text(time.low)) to \(printer.text(time.high))." }

  func html(id: String) -> HTML {
    var drawing = Drawing()
    drawing.box(.track, at: Point(0, 0), width: 100, height: 6)
    let share = (time.mid / longest) ?? 0
    drawing.box(.solidBar(tone), at: Point(0, 0), width: Percent(share: share), height: 6)
    return drawing.picture(self, id: id, height: 6)
  }
}
