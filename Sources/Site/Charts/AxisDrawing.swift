import Decision

extension Axis {
  /// Draws the ticks behind one strip.
  func drawGrid(in drawing: inout Drawing, top: Pixels, bottom: Pixels) {
    for tick in ticks {
      let x = place(tick)
      drawing.line(tick == 0 ? .zero : .grid, from: Point(x, top), to: Point(x, bottom))
    }
  }

  /// Writes the ticks' labels under the strips.
  func drawLabels(
    in drawing: inout Drawing, baseline: Pixels, text: (Rational) -> String
  ) {
    for (index, tick) in ticks.enumerated() {
      let anchor: Drawing.Anchor =
        index == 0 ? .start : index == ticks.count - 1 ? .end : .middle
      drawing.text(
        [TextSpan(text(tick), .tick(isMinor: !isMajor(index)))],
        at: Point(place(tick), baseline), anchor: anchor)
    }
  }
}
