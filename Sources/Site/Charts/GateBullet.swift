import Decision
import Guidebook
import Markdown

/// An answer held against what its gate asks for.
struct GateBullet: Chart {
  static let name = "gate-bullet"

  /// What the gate is called.
  let gate: String
  let result: GateResult
  /// The answer and its margin in words, such as `2,000 of 10,000 examples, 8,000 short`.
  let margin: String

  var title: String { "\(gate): \(result.status.word)" }
  var summary: String { margin + "." }

  func html(id: String) -> HTML {
    drawing.picture(title, summary, id: id, width: "100%", height: 14)
  }

  private var drawing: Drawing {
    var drawing = Drawing()
    switch result.outcome {
    case .notApplicable: drawFrame(.outline, in: &drawing)
    case .unknown: drawFrame(.unknown, in: &drawing)
    case .pass, .fail:
      drawing.box(.track, at: Point(0, 3), width: 100, height: 8)
    }
    drawAnswer(in: &drawing)
    return drawing
  }

  private func drawFrame(_ mark: Mark, in drawing: inout Drawing) {
    drawing.line(
      mark, from: Point(0, Pixels(hundredths: 350)), to: Point(100, Pixels(hundredths: 350)))
    drawing.line(
      mark, from: Point(0, Pixels(hundredths: 1050)), to: Point(100, Pixels(hundredths: 1050)))
  }

  private func drawAnswer(in drawing: inout Drawing) {
    let tone = result.status.icon.tone
    guard let scale = BulletScale(result) else {
      if result.outcome == .pass {
        drawing.box(.solidBar(tone), at: Point(0, 3), width: 100, height: 8)
      } else if result.outcome == .fail {
        drawing.box(.solidBar(tone), at: Point(0, 3), width: 1, height: 8)
      }
      return
    }
    if let answer = scale.answer {
      let start = answer.isRange ? answer.low : 0
      let width = max(answer.high - start, Percent(hundredths: 40))
      drawing.box(.solidBar(tone), at: Point(min(start, 99), 3), width: width, height: 8)
    }
    drawing.line(.threshold, from: Point(scale.threshold, 0), to: Point(scale.threshold, 14))
  }
}
