import Guidebook

extension ValueRole: DrawnFigure {
  static let template = "value"

  func view(_ writer: PageWriter) -> ValueView? {
    writer.site.results.value(at: path, written: written).map { ValueView($0, writer) }
  }

  func text(_ guide: Guide, _ results: Results) -> String? {
    results.value(at: path, written: written)?.text
  }
}

/// A computed quantity in running text, with its computation.
struct ValueView: ViewModel {
  let text: String
  let explanation: String
  let number: Int

  init(_ value: ComputedValue, _ writer: PageWriter) {
    text = value.text
    explanation = value.explanation
    number = writer.number(of: value)
  }

  static let fields: [Field<ValueView>] = [
    .text("text", \.text), .text("explanation", \.explanation),
    .text("number") { String($0.number) },
  ]
}
