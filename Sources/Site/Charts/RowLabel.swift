/// The words above a bar: its name, its figure, and a detail where there is room.
struct RowLabel: Hashable {
  /// Lines that fit the narrowest picture without their details, and a wide one with them.
  let lines: [[TextSpan]]

  init(_ name: String, _ figure: String, detail: String = "") {
    let shown = TextSpan(TextWidth.fitted(name, within: TextWidth.narrow), .name)
    var lines = [[shown]]
    if !figure.isEmpty {
      RowLabel.add(TextSpan(figure, .figure), to: &lines, within: TextWidth.narrow)
    }
    if !detail.isEmpty {
      RowLabel.add(TextSpan(detail, .detail), to: &lines, within: TextWidth.wide)
    }
    self.lines = lines
  }

  /// How high the lines stand together, in pixels.
  var height: Int { lines.count * RowLabel.lineHeight }

  static let lineHeight = 16

  /// Draws the lines, the first one's top at a height.
  func draw(in drawing: inout Drawing, top: Int) {
    for (index, line) in lines.enumerated() {
      drawing.text(line, at: Point(0, Pixels(top + 12 + index * RowLabel.lineHeight)))
    }
  }

  private static func add(_ span: TextSpan, to lines: inout [[TextSpan]], within width: Int) {
    let last = lines.count - 1
    let taken = lines[last].reduce(0) { $0 + $1.width + TextWidth.gap * 100 }
    if taken + span.width <= width { lines[last].append(span) } else { lines.append([span]) }
  }
}
