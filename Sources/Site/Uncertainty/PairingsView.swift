import Decision
import Guidebook

/// Options held against one: which is cheaper, how surely, and when they are level.
struct PairingsView: ViewModel {
  let finding: String
  let horizon: String
  let pairs: [PairingView]

  /// - Parameters:
  ///   - option: the one that the others are held against, by id.
  ///   - others: by id; nil where there is none.
  init?(_ uncertainty: Uncertainty, of option: String, against others: [String]) {
    pairs = others.filter { $0 != option }.compactMap { PairingView(option, $0, uncertainty) }
    guard let finding = PairingsView.finding(pairs, option, uncertainty) else { return nil }
    horizon = uncertainty.horizon
    self.finding = finding
  }

  /// What holds of all pairs, else the closest race; nil where there is no pair.
  private static func finding(
    _ pairs: [PairingView], _ option: String, _ uncertainty: Uncertainty
  ) -> String? {
    let closest = pairs.enumerated().min {
      ($0.element.certainty, $0.offset) < ($1.element.certainty, $1.offset)
    }?.element
    guard let closest, pairs.count > 1, closest.certainty == .one else { return closest?.chance }
    let name = uncertainty.charts.name(of: option)
    let limit = pairs.contains(where: \.isAtLeast) ? ", as far as priced" : ""
    let draws = "in " + uncertainty.frequency(.one) + limit
    if pairs.allSatisfy({ $0.cheaper == option }) {
      return "\(name) is cheaper than every other way \(draws)"
    }
    if pairs.allSatisfy({ $0.cheaper != option }) {
      return "Every other way is cheaper than \(name) \(draws)"
    }
    return closest.chance
  }

  static let fields: [Field<PairingsView>] = [
    .text("finding", \.finding), .text("horizon", \.horizon), .list("pairs", \.pairs),
  ]
}

/// Two options.
struct PairingView: ViewModel {
  let names: String
  /// Which is cheaper in how many draws.
  let chance: String
  /// When they are level, at the middle of all prices.
  let level: String
  /// When they are level in the draws, or which running cost would make them level.
  let remark: String
  /// The share of draws in which the one that is mostly cheaper is cheaper, 0 to 1.
  let certainty: Rational
  /// The id of the one that is cheaper in most draws.
  let cheaper: String
  /// Something is missing from either.
  let isAtLeast: Bool

  init?(_ first: String, _ second: String, _ uncertainty: Uncertainty) {
    guard let pair = uncertainty.simulated(first, second),
      let breakEven = uncertainty.breakEven(first, second)
    else { return nil }
    let name = uncertainty.charts.name(of:)
    let limit = pair.missing.isEmpty ? "" : ", as far as priced"
    let isFirst = pair.firstIsCheaper >= pair.secondIsCheaper
    let (cheaper, dearer) = isFirst ? (pair.first, pair.second) : (pair.second, pair.first)
    self.cheaper = cheaper
    isAtLeast = !pair.missing.isEmpty
    names = "\(name(first)) and \(name(second))"
    certainty = max(pair.firstIsCheaper, pair.secondIsCheaper)
    chance =
      certainty == .zero
      ? "\(names) cost the same in every draw" + limit
      : "\(name(cheaper)) is cheaper than \(name(dearer)) in "
        + uncertainty.frequency(certainty) + limit
    level = PairingView.level(breakEven, uncertainty) + limit
    remark = PairingView.remark(pair, breakEven, uncertainty)
  }

  private static func level(_ pair: PairBreakEven, _ uncertainty: Uncertainty) -> String {
    let turns = pair.result.crossings.map { crossing in
      let cheaper = crossing.firstIsCheaper ? pair.first : pair.second
      return "\(uncertainty.charts.name(of: cheaper)) is the cheaper one from "
        + uncertainty.printer.text(crossing.at)
    }
    return turns.isEmpty ? "Never within \(uncertainty.horizon)" : joined(turns) + " on"
  }

  private static func remark(
    _ pair: SimulatedPair, _ breakEven: PairBreakEven, _ uncertainty: Uncertainty
  ) -> String {
    let needed =
      breakEven.result.crossings.isEmpty
      ? uncertainty.charts.levelling(breakEven, over: uncertainty.costs) : nil
    guard let months = pair.breakEven else { return needed ?? "" }
    let month = Duration(months: .one)
    let range = uncertainty.printer.texts(
      months.p10.rounded(in: month), to: months.p90.rounded(in: month))
    let drawn =
      "In \(uncertainty.frequency(pair.breaksEven)) one overtakes the other,"
      + " P10 to P90 \(range)."
    return [drawn, needed].compactMap { $0 }.joined(separator: " ")
  }

  static let fields: [Field<PairingView>] = [
    .text("names", \.names), .text("chance", \.chance), .text("level", \.level),
    .text("remark", \.remark),
  ]
}
