import Decision
import Guidebook

/// A figure with its name above, and its range and what it rests on below.
struct FigureView: ViewModel {
  let name: String
  /// Whether something is missing from the figure.
  var isAtLeast = false
  let figure: String
  var note = ""
  /// P10 to P90, or empty.
  var spread = ""
  var basis: BasisView?

  static let fields: [Field<FigureView>] = [
    .text("name", \.name), .truth("isAtLeast", \.isAtLeast), .text("figure", \.figure),
    .text("note", \.note), .text("spread", \.spread), .record("basis", \.basis),
  ]
}

extension FigureView {
  /// An estimate's middle, with its range below.
  init(
    _ name: String, _ estimate: Estimate<Money>, _ printer: Printer, spread: String = "",
    basis: BasisView? = nil
  ) {
    self.init(
      name: name, isAtLeast: estimate.isAtLeast, figure: printer.text(estimate.mid),
      note: estimate.low == estimate.high ? "" : printer.texts(estimate.low, to: estimate.high),
      spread: spread, basis: basis)
  }
}
