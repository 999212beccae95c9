/// What a shape stands for, and so how it is painted.
enum Mark: Hashable {
  /// From P10 to P90.
  case bar(Tone)
  /// A sum that falls due after launch, or an answer.
  case solidBar(Tone)
  /// A sum that falls due before launch.
  case halfBar(Tone)
  /// From the lowest to the highest.
  case whisker(Tone)
  /// The number to read.
  case diamond(Tone)
  /// More than the figures say.
  case chevron(Tone)
  case line(Tone)
  case band(Tone)
  case grid, zero, guide, base, threshold, track
  /// Nothing known: a dashed outline.
  case unknown
  /// Does not count: a plain outline.
  case outline
  case step, emptyStep

  /// The class and the presentation attributes.
  var attributes: String {
    switch self {
    case .bar(let tone): filled("c-bar", tone, " fill-opacity=\".38\"")
    case .solidBar(let tone): filled("c-solid", tone)
    case .halfBar(let tone):
      filled("c-half", tone, " fill-opacity=\".3\" stroke=\"\(tone.colour)\"")
    case .whisker(let tone): stroked("c-whisk", tone, 2)
    case .diamond(let tone): filled("c-dia", tone, " stroke=\"\(Ink.paper)\" stroke-width=\"1.5\"")
    case .chevron(let tone): stroked("c-whisk", tone, 2)
    case .line(let tone): stroked("c-line", tone, 2, " stroke-linecap=\"round\"")
    case .band(let tone): filled("c-band", tone, " fill-opacity=\".16\"")
    case .grid: stroke("c-grid", Ink.rule)
    case .zero: stroke("c-zero", Ink.soft)
    case .guide: stroke("c-guide", Ink.soft, " stroke-dasharray=\"2 3\"")
    case .base: stroke("c-base", Ink.ink, " stroke-width=\"2\"")
    case .threshold: stroke("c-base", Ink.ink, " stroke-width=\"2\"")
    case .track: fill("c-track", Ink.rule)
    case .unknown: stroke("c-edge", Ink.edge, " stroke-dasharray=\"3 3\"")
    case .outline: stroke("c-edge", Ink.edge)
    case .step: fill("c-step", Ink.ink)
    case .emptyStep: fill("c-track", Ink.rule)
    }
  }

  private func filled(_ name: String, _ tone: Tone, _ more: String = "") -> String {
    "class=\"\(name) \(tone.className)\" fill=\"\(tone.colour)\"" + more
  }

  private func stroked(
    _ name: String, _ tone: Tone, _ width: Int, _ more: String = ""
  ) -> String {
    "class=\"\(name) \(tone.className)\" fill=\"none\" stroke=\"\(tone.colour)\""
      + " stroke-width=\"\(width)\"" + more
  }

  private func fill(_ name: String, _ colour: String) -> String {
    "class=\"\(name)\" fill=\"\(colour)\""
  }

  private func stroke(_ name: String, _ colour: String, _ more: String = "") -> String {
    "class=\"\(name)\" fill=\"none\" stroke=\"\(colour)\"" + more
  }
}
