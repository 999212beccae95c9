import Decision
import Guidebook

/// What a comparison of costs finds, in one sentence that claims no more than the figures give.
struct CostFinding {
  let printer: Printer

  /// One option's name and total.
  struct Entry {
    let name: String
    let cost: Estimate<Money>
  }

  /// The dearest option against another one: the named one, else the next dearest.
  func dearest(of entries: [Entry], against name: String? = nil) -> String {
    let ranked = entries.enumerated().sorted { left, right in
      left.element.cost.mid == right.element.cost.mid
        ? left.offset < right.offset : left.element.cost.mid > right.element.cost.mid
    }.map(\.element)
    guard let first = ranked.first else { return "Nothing to compare" }
    let rest = ranked.dropFirst()
    guard let other = rest.first(where: { $0.name == name }) ?? rest.first else {
      return "\(first.name) costs \(printer.middle(first.cost))"
    }
    return compared(first, other)
  }

  /// A dearer option against a cheaper one.
  func compared(_ first: Entry, _ other: Entry) -> String {
    let limit = first.cost.isAtLeast || other.cost.isAtLeast ? ", as far as priced" : ""
    guard let ratio = first.cost.mid / other.cost.mid, other.cost.mid > .zero else {
      return "\(first.name) costs \(printer.middle(first.cost)), \(other.name) "
        + (other.cost.isAtLeast ? "is not priced" : "nothing")
    }
    if ratio == 1 { return "\(first.name) and \(other.name) cost the same" + limit }
    if ratio >= 2 {
      let times = ratio >= 10 ? ratio.rounded(toPlaces: 0) : ratio.rounded(toPlaces: 1)
      return "\(first.name) costs \(printer.number(times)) times as much as \(other.name)" + limit
    }
    let more = printer.text(first.cost.mid - other.cost.mid)
    return "\(first.name) costs \(more) more than \(other.name)" + limit
  }

  /// What moves an option's total the most of all that is uncertain.
  func widest(_ swing: Swings.Row, of name: String, _ base: Estimate<Money>) -> String {
    let limit = base.isAtLeast ? ", as far as priced" : ""
    return "The total of \(name) hangs most on \(uncapitalised(swing.label)): "
      + printer.texts(swing.low, to: swing.high) + limit
  }

  /// Where an option's money goes.
  func split(_ name: String, build: Estimate<Money>, run: Estimate<Money>) -> String {
    let total = build.mid + run.mid
    guard let after = run.mid / total else { return "\(name) has no priced cost" }
    if run.mid == .zero { return "\(name) is paid for before launch" }
    if build.mid == .zero { return "\(name) is paid for after launch" }
    let share = after.rounded(toPlaces: 2)
    if share == 0 || share == 1 {
      return "Almost \(share == 0 ? "nothing" : "everything") is paid for after launch"
    }
    return "\(printer.percentage(share)) of the money goes out after launch"
  }

  /// Whether and when the costs of two options, added up month by month, are level.
  func crossing(_ first: Entry, _ other: Entry, at crossing: Crossing?, within horizon: Duration)
    -> String
  {
    let limit = first.cost.isAtLeast || other.cost.isAtLeast ? ", as far as priced" : ""
    if let crossing {
      return "\(first.name) and \(other.name) are level after \(printer.text(crossing.at))" + limit
    }
    let isFirstCheaper = first.cost.mid < other.cost.mid
    let (cheaper, dearer) = isFirstCheaper ? (first, other) : (other, first)
    return "\(cheaper.name) stays cheaper than \(dearer.name) for all "
      + printer.text(horizon) + limit
  }
}
