import Decision
import Diagnostics

/// One option's costs with a project's own figures.
struct OwnCosts {
  var costs: OptionCosts
  var lines: [CostLine]
  /// The ids of items that are the project's own, `time` included, in order.
  var overridden: [String] = []
}

/// How many figures of its own a project may give an option: comparing options takes the square of
/// their items' number, and anyone may send in an answers file.
private let mostOwnItems = 50

extension Resolver {
  /// Every option's costs, with a project's own figures where it has some.
  mutating func overrides(
    _ drafts: [Keyed<OptionOverridesDraft>], _ ground: AssessmentGround
  ) -> [String: OwnCosts] {
    var all: [String: OwnCosts] = [:]
    for option in ground.options {
      all[option.id] = OwnCosts(costs: option.costs, lines: option.lines)
    }
    for draft in drafts {
      guard let id = find(draft.key, in: names.options), let stated = all[id] else { continue }
      all[id] = own(stated, draft.value, ground.inputs)
    }
    return all
  }

  private mutating func own(
    _ stated: OwnCosts, _ draft: OptionOverridesDraft, _ inputs: Inputs
  ) -> OwnCosts {
    var items = stated.costs.items
    var lines = stated.lines
    var overridden: [String] = []
    if draft.items.count > mostOwnItems {
      report(
        .invalidValue, "more than \(mostOwnItems) own figures for one option",
        at: draft.items[mostOwnItems].key.location, help: "add small items up")
    }
    for override in draft.items.prefix(mostOwnItems) {
      let index = items.firstIndex { $0.id == override.key.value }
      let old = index.map { PricedLine(items[$0], lines[$0]) }
      guard let new = item(override, replacing: old, among: stated, inputs) else { continue }
      overridden.append(new.item.id)
      if let index {
        items[index] = new.item
        lines[index] = new.line
      } else {
        items.append(new.item)
        lines.append(new.line)
      }
    }
    if draft.time?.value != nil { overridden.append("time") }
    _ = basis(draft.time)
    let time = draft.time?.value?.value ?? stated.costs.time
    return OwnCosts(
      costs: OptionCosts(time: time, items: items), lines: lines, overridden: overridden)
  }

  /// An item as the project has it: what it does not say stays as the guide has it.
  private mutating func item(
    _ override: Keyed<CostOverrideDraft>, replacing old: PricedLine?, among stated: OwnCosts,
    _ inputs: Inputs
  ) -> PricedLine? {
    let draft = override.value
    let basis = basis(draft, fallback: .ours)
    let amount = amount(draft.amount) ?? old?.item.amount
    let at = moment(draft.at, amount) ?? (amount?.period == nil ? old?.item.at : nil)
    let per = multiplier(draft.per, inputs) ?? old?.item.per
    guard let id = checkedID(override.key, reporting: &diagnostics)?.value else { return nil }
    guard let label = draft.label?.value ?? old?.line.label,
      let kind = draft.kind?.value ?? old?.item.kind
    else {
      reportIncomplete(override.key, among: stated.lines.map(\.id))
      return nil
    }
    let item = CostItem(
      id: id, kind: kind, during: draft.during?.value ?? old?.item.during ?? .always, at: at,
      amount: amount, per: per)
    let line = CostLine(
      id: id, label: label, amountText: text(draft.amount) ?? old?.line.amountText,
      note: draft.note?.value ?? old?.line.note, basis: basis, location: override.key.location)
    return (item, line)
  }

  private mutating func reportIncomplete(_ id: Located<String>, among known: [String]) {
    report(
      .incompleteItem, "no cost item is named '\(id.value)', and a new one needs more than this",
      at: id.location,
      help: (nearest(id.value, among: known) ?? abbreviated(id.value, among: known))
        .map { "did you mean '\($0)'?" }
        ?? "add 'label' and 'kind' to a new item")
  }
}
