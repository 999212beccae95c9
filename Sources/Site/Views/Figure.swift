import Decision
import Guidebook

/// A figure with its name above and a note below.
struct FigureView: ViewModel {
  let name: String
  /// Whether something is missing from the figure.
  var isAtLeast = false
  let figure: String
  let note: String

  static let fields: [Field<FigureView>] = [
    .text("name", \.name), .truth("isAtLeast", \.isAtLeast), .text("figure", \.figure),
    .text("note", \.note),
  ]
}

extension FigureView {
  /// An estimate's middle, with its range below.
  init(_ name: String, _ estimate: Estimate<Money>, _ printer: Printer) {
    self.init(
      name: name, isAtLeast: estimate.isAtLeast, figure: printer.text(estimate.mid),
      note: estimate.low == estimate.high ? "" : printer.texts(estimate.low, to: estimate.high))
  }
}
