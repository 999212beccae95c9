import Markdown

/// A sign beside a word; shapes differ, so that colour is never alone in telling them apart.
enum StatusIcon: String, CaseIterable, Sendable {
  case pass, fail, open, partial
  case notApplicable = "not-applicable"

  /// The icon as inline markup of its own, hidden from screen readers: a word stands beside it.
  func html(size: Int = 16) -> HTML {
    HTML(
      trusted: "<svg class=\"icon c-icon\" width=\"\(size)\" height=\"\(size)\""
        + " viewBox=\"0 0 20 20\" aria-hidden=\"true\">" + shapes + "</svg>")
  }

  /// The tone of the status.
  var tone: Tone {
    switch self {
    case .pass: .pass
    case .fail: .fail
    case .open, .partial, .notApplicable: .open
    }
  }

  /// The shapes in a square of 20 units.
  var shapes: String {
    switch self {
    case .pass:
      "<circle cx=\"10\" cy=\"10\" r=\"9\" \(filled)/>"
        + "<path d=\"M5.9 10.4l2.8 2.8 5.5-6\" \(cut)/>"
    case .fail:
      "<path d=\"M1.5 1.5h17v17h-17z\" \(filled)/>"
        + "<path d=\"M6.2 6.2l7.6 7.6M13.8 6.2l-7.6 7.6\" \(cut)/>"
    case .open:
      "<path d=\"M10 1.2l8.8 8.8-8.8 8.8L1.2 10z\" \(drawn) stroke-dasharray=\"3 2\"/>"
        + "<path d=\"M7.9 8.1c.1-1.3 1-2 2.2-2s2.1.8 2.1 1.9c0 1.6-2.1 1.7-2.1 3.4\" \(drawn)/>"
        + "<circle cx=\"10.1\" cy=\"13.8\" r=\"1.1\" \(filled)/>"
    case .partial:
      "<circle cx=\"10\" cy=\"10\" r=\"8.2\" \(drawn)/>"
        + "<path d=\"M10 1.8a8.2 8.2 0 0 1 0 16.4z\" \(filled)/>"
    case .notApplicable:
      "<circle cx=\"10\" cy=\"10\" r=\"8.2\" \(drawn)/><path d=\"M5.5 10h9\" \(drawn)/>"
    }
  }

  private var filled: String {
    "class=\"c-solid \(tone.className)\" fill=\"\(tone.colour)\" stroke=\"none\""
  }

  private var drawn: String {
    "class=\"c-line \(tone.className)\" fill=\"none\" stroke=\"\(tone.colour)\""
      + " stroke-width=\"1.6\""
  }

  private var cut: String {
    "class=\"c-cut\" fill=\"none\" stroke=\"\(Ink.paper)\" stroke-width=\"2\""
  }
}
