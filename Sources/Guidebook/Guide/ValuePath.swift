public import Decision

/// What a value path names, such as `build.hidden.per-year.low`: a quantity of an option, a
/// grade, another claim's stated value, or a count of the portfolio.
///
/// A path that was read is well formed; whether its option, item, criterion or claim exists is for
/// `resolve` to say.
public enum ValuePath: Hashable, Sendable {
  /// A quantity of an option; without a figure it is the whole range.
  case quantity(option: String, OptionQuantity, Figure?)
  /// An option's grade on a criterion.
  case rating(option: String, criterion: String)
  /// The value a claim states.
  case claim(String)
  /// How many final assessments there are, or how many are decided for an option.
  case assessmentCount(option: String?)

  /// Something an option has a figure for.
  public enum OptionQuantity: Hashable, Sendable {
    case total, build, run, time
    /// What an item adds within the horizon.
    case item(String)
    /// An item's amount per its own period.
    case itemRate(String)
    /// Costs of one kind.
    case part(CostItem.Kind, Part)
  }

  /// A part of the direct or hidden costs.
  public enum Part: String, CaseIterable, Sendable {
    case oneOff = "one-off"
    case perYear = "per-year"
    case total
  }

  /// One figure of a range; p10, p50 and p90 are simulated.
  public enum Figure: String, CaseIterable, Sendable {
    case low, mid, high, p10, p50, p90

    /// Whether it comes from simulation, so that it cannot be calculated with.
    public var isQuantile: Bool { self == .p10 || self == .p50 || self == .p90 }
  }

  /// Reads a value path.
  ///
  /// - Throws: where the text follows no form of a value path, at the part that does not.
  public init(parsing text: String) throws(ParseError) {
    var parts = PathParts(text)
    let first = try parts.word("an option, 'claims' or 'assessments'")
    switch first {
    case "claims": self = .claim(try parts.word("a claim's id"))
    case "assessments":
      let next = try parts.word("'count' or an option")
      if next == "count" {
        self = .assessmentCount(option: nil)
      } else {
        _ = try parts.choice(of: ["count"])
        self = .assessmentCount(option: next)
      }
    default: self = try ValuePath(option: first, &parts)
    }
    try parts.end()
  }

  private init(option: String, _ parts: inout PathParts) throws(ParseError) {
    let quantity: OptionQuantity
    switch try parts.choice(of: [
      "total", "build", "run", "time", "item", "direct", "hidden", "rating",
    ]) {
    case "rating":
      self = .rating(option: option, criterion: try parts.word("a criterion's id"))
      return
    case "build": quantity = .build
    case "run": quantity = .run
    case "time": quantity = .time
    case "item":
      let item = try parts.word("an item's id")
      quantity = parts.take("rate") ? .itemRate(item) : .item(item)
    case "direct": quantity = .part(.direct, try ValuePath.part(&parts))
    case "hidden": quantity = .part(.hidden, try ValuePath.part(&parts))
    default: quantity = .total
    }
    self = .quantity(option: option, quantity, try ValuePath.figure(&parts))
  }

  private static func part(_ parts: inout PathParts) throws(ParseError) -> Part {
    Part(rawValue: try parts.choice(of: Part.allCases.map(\.rawValue))) ?? .total
  }

  private static func figure(_ parts: inout PathParts) throws(ParseError) -> Figure? {
    if parts.isAtEnd { return nil }
    return Figure(rawValue: try parts.choice(of: Figure.allCases.map(\.rawValue)))
  }
}

extension ValuePath {
  /// The option it names, or nil.
  public var option: String? {
    switch self {
    case .quantity(let option, _, _), .rating(let option, _): option
    case .assessmentCount(let option): option
    case .claim: nil
    }
  }

  /// The claim it names, or nil.
  public var claim: String? {
    if case .claim(let id) = self { id } else { nil }
  }
}
