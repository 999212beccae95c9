import Markdown

/// A place in a drawing.
struct Point: Hashable {
  let x: Percent
  let y: Pixels

  init(_ x: Percent, _ y: Pixels) {
    self.x = x
    self.y = y
  }
}

/// One SVG being written, mark by mark; what comes later lies on top.
struct Drawing {
  /// Which end of a text stands at its place.
  enum Anchor: String { case start, middle, end }

  private var bytes: [UInt8] = []

  /// A straight line.
  mutating func line(_ mark: Mark, from start: Point, to end: Point) {
    add(
      "<line x1=\"\(start.x.text)\" x2=\"\(end.x.text)\" y1=\"\(start.y.text)\""
        + " y2=\"\(end.y.text)\" \(mark.attributes)/>")
  }

  /// A box from its top left corner.
  mutating func box(_ mark: Mark, at corner: Point, width: Percent, height: Pixels) {
    add(
      "<rect x=\"\(corner.x.text)\" y=\"\(corner.y.text)\" width=\"\(width.text)\""
        + " height=\"\(height.text)\" \(mark.attributes)/>")
  }

  /// A box whose places across are pixels too, for pictures of a fixed width.
  mutating func box(
    _ mark: Mark, left: Pixels, top: Pixels, width: Pixels, height: Pixels
  ) {
    add(
      "<rect x=\"\(left.text)\" y=\"\(top.text)\" width=\"\(width.text)\""
        + " height=\"\(height.text)\" \(mark.attributes)/>")
  }

  /// A diamond round a place.
  mutating func diamond(_ tone: Tone, at centre: Point) {
    marker(.diamond(tone), "M7 .8L13.2 7L7 13.2L.8 7z", at: centre)
  }

  /// A tip that points right from a place: there is more than is drawn.
  mutating func chevron(_ tone: Tone, at place: Point) {
    marker(.chevron(tone), "M7 3L11 7L7 11", at: place)
  }

  /// A shape of 14 by 14 pixels whose middle stands at a place.
  ///
  /// WeasyPrint clips nested pictures and ignores `overflow` on them, so the shape is moved as a
  /// whole, not drawn around zero.
  private mutating func marker(_ mark: Mark, _ path: String, at centre: Point) {
    add(
      "<g transform=\"translate(-7 -7)\"><svg x=\"\(centre.x.text)\" y=\"\(centre.y.text)\""
        + " width=\"14\" height=\"14\" viewBox=\"0 0 14 14\">"
        + "<path d=\"\(path)\" \(mark.attributes)/></svg></g>")
  }

  /// An area between two lines over the same places; needs two points a side.
  mutating func area(_ mark: Mark, upper: [Point], lower: [Point], height: Pixels) {
    guard upper.count > 1, lower.count > 1 else { return }
    let corners = (upper + lower.reversed()).map {
      "\(decimal(hundredths: $0.x.hundredths)) \($0.y.text)"
    }
    add(
      "<svg x=\"0\" y=\"0\" width=\"100%\" height=\"\(height.text)\""
        + " viewBox=\"0 0 100 \(height.text)\" preserveAspectRatio=\"none\">"
        + "<path d=\"M\(corners.joined(separator: "L"))z\" \(mark.attributes)/></svg>")
  }

  /// A line of text; one run only where it is not set from its start, which is all that WeasyPrint
  /// aligns.
  mutating func text(_ spans: [TextSpan], at place: Point, anchor: Anchor = .start) {
    let aligned = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    add("<text x=\"\(place.x.text)\" y=\"\(place.y.text)\"\(aligned)>")
    for (index, span) in spans.enumerated() {
      let gap = index == 0 ? "" : " dx=\"\(TextWidth.gap)\""
      add("<tspan\(gap) \(span.attributes)>")
      escape(span.text, into: &bytes)
      add("</tspan>")
    }
    add("</text>")
  }

  /// An icon of 20 by 20 units at a place across, in pixels, with words on hover.
  mutating func icon(_ icon: StatusIcon, title: String, left: Pixels) {
    add(
      "<svg x=\"\(left.text)\" y=\"0\" width=\"16\" height=\"16\" viewBox=\"0 0 20 20\"><title>")
    escape(title, into: &bytes)
    add("</title>" + icon.shapes + "</svg>")
  }

  private mutating func add(_ markup: String) { bytes += markup.utf8 }
}

extension Drawing {
  /// The picture as wide as its place, with its finding and figures in words.
  ///
  /// - Parameter isInset: leaves room at the left for half a mark, which the class `c-inset` gives
  ///   back as a negative margin; print engines clip a picture at its edge.
  func picture(_ chart: some Chart, id: String, height: Pixels, isInset: Bool = false) -> HTML {
    picture(
      chart.title, chart.summary, id: id, width: "100%", height: height, isInset: isInset)
  }

  /// A picture with words of its own.
  func picture(
    _ title: String, _ summary: String, id: String, width: String, height: Pixels,
    isInset: Bool = false
  ) -> HTML {
    let name =
      "role=\"img\" aria-labelledby=\"\(id)-t \(id)-d\"><title id=\"\(id)-t\">"
    var out = Array((start(width, height, isInset) + name).utf8)
    escape(title, into: &out)
    out += "</title><desc id=\"\(id)-d\">".utf8
    escape(summary, into: &out)
    out += "</desc>".utf8
    return HTML(trusted: out + content(isInset) + Array("</svg>".utf8))
  }

  /// The picture as part of another one's, which says in words what both show.
  func silentPicture(
    width: String = "100%", height: Pixels, isInset: Bool = false
  ) -> HTML {
    let start = Array((start(width, height, isInset) + "aria-hidden=\"true\">").utf8)
    return HTML(trusted: start + content(isInset) + Array("</svg>".utf8))
  }

  private func start(_ width: String, _ height: Pixels, _ isInset: Bool) -> String {
    let isFixed = width != "100%"
    return "<svg class=\"fig\(isInset ? " c-inset" : "")\(isFixed ? " c-fixed" : "")\""
      + " width=\"\(width)\" height=\"\(height.text)\""
      + (isFixed ? " viewBox=\"0 0 \(width) \(height.text)\"" : "")
      + " font-family=\"Noto Sans, Segoe UI, Liberation Sans, sans-serif\""
      + " font-size=\"\(TextWidth.fontSize)\" "
  }

  private func content(_ isInset: Bool) -> [UInt8] {
    isInset
      ? Array("<g transform=\"translate(7 0)\">".utf8) + bytes + Array("</g>".utf8) : bytes
  }
}
