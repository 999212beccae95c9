import Decision
import Guidebook
import Markdown

/// Where an option's money goes: item by item, before and after launch.
struct CostItemBars: Chart {
  static let name = "cost-item-bars"

  /// One line of the costs.
  struct Item: Hashable, Sendable {
    let label: String
    /// The price as stated, such as `$5,000 a month`; empty where unpriced.
    let price: String
    let phase: CostItem.Phase
    let total: Estimate<Money>

    /// Nothing is known of what it costs.
    var isUnpriced: Bool { total.isAtLeast && total.high == .zero }
  }

  let title: String
  /// The caption's first words, such as `Building over 12 months`.
  let subject: String
  let tone: Tone
  let build: Estimate<Money>
  let run: Estimate<Money>
  let items: [Item]
  let printer: Printer

  var summary: String {
    let split = "Before launch \(printer.middle(build)), after launch \(printer.middle(run))."
    let lines = items.map { item in
      item.isUnpriced
        ? "\(item.label) is not priced."
        : "\(item.label) \(printer.middle(item.total)), from "
          + "\(printer.text(item.total.low)) to \(printer.text(item.total.high))."
    }
    return ([split] + lines).joined(separator: " ")
  }

  func html(id: String) -> HTML {
    var figure = ChartFigure(title, reading: reading)
    figure.note = unpriced
    let (drawing, height) = drawing()
    figure.add(drawing.picture(self, id: id, height: height))
    return figure.html
  }

  /// Priced items in drawing order: the dearer phase first, and in each the dearest item first.
  var ordered: [Item] {
    let phases: [CostItem.Phase] =
      run.mid > build.mid ? [.run, .always, .build] : [.build, .always, .run]
    return phases.flatMap { phase in
      items.enumerated().filter {
        $0.element.phase == phase && !$0.element.isUnpriced
      }.sorted { left, right in
        left.element.total.mid == right.element.total.mid
          ? left.offset < right.offset : left.element.total.mid > right.element.total.mid
      }.map(\.element)
    }
  }

  private var unpriced: String? {
    let labels = items.filter(\.isUnpriced).map(\.label)
    return labels.isEmpty ? nil : "Not priced: " + labels.joined(separator: ", ") + "."
  }

  private var reading: String {
    let ranged = items.contains { $0.total.low != $0.total.high }
    return subject + "; pale before launch, solid after"
      + (ranged ? "; bar the middle, line lowest to highest" : "")
  }

  private func drawing() -> (Drawing, Pixels) {
    let axis = Axis(to: items.map(\.total.high.units).max() ?? 0)
    var drawing = Drawing()
    var top = drawSplit(in: &drawing)
    for item in ordered {
      let label = label(of: item)
      label.draw(in: &drawing, top: top)
      top += label.height + 2
      axis.drawGrid(in: &drawing, top: Pixels(top), bottom: Pixels(top + 12))
      draw(item, in: &drawing, on: axis, top: Pixels(top + 1))
      top += 17
    }
    axis.drawLabels(in: &drawing, baseline: Pixels(top + 12)) { printer.short(Money($0)) }
    return (drawing, Pixels(top + 18))
  }

  /// Draws before and after launch as parts of one bar, and gives the height that takes.
  private func drawSplit(in drawing: inout Drawing) -> Int {
    guard let before = (build.mid / (build.mid + run.mid)) else { return 0 }
    let edge = Percent(share: before * Axis.reach)
    let end = Percent(share: Axis.reach)
    drawing.text(
      [TextSpan("Build \(printer.short(build.mid))", .name)], at: Point(0, 12))
    drawing.text(
      [TextSpan("Run \(printer.short(run.mid))", .name)], at: Point(end, 12), anchor: .end)
    drawing.box(.halfBar(tone), at: Point(0, 20), width: edge, height: 16)
    drawing.box(.solidBar(tone), at: Point(edge, 20), width: end - edge, height: 16)
    return 50
  }

  private func label(of item: Item) -> RowLabel {
    RowLabel(item.label, printer.short(item.total), detail: item.price)
  }

  private func draw(_ item: Item, in drawing: inout Drawing, on axis: Axis, top: Pixels) {
    let low = axis.place(item.total.low.units)
    let high = axis.place(item.total.high.units)
    let mark: Mark = item.phase == .build ? .halfBar(tone) : .solidBar(tone)
    drawing.box(
      mark, at: Point(0, top), width: axis.place(item.total.mid.units), height: 10)
    if low != high {
      drawing.line(.whisker(tone), from: Point(low, top + 5), to: Point(high, top + 5))
    }
  }
}
