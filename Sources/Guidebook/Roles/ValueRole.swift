public import Diagnostics

/// A computed quantity within a sentence.
public struct ValueRole: ShownFigure {
  /// What is shown.
  public let path: ValuePath
  /// The path as it is written.
  public let written: String

  /// Reads a value path.
  public init?(
    _ argument: Located<String>, names: Names, reporting diagnostics: inout [Diagnostic]
  ) {
    guard let path = names.valuePath(argument, reporting: &diagnostics) else { return nil }
    self.path = path
    written = argument.value
  }

  /// What the manual says of it.
  public static let manual = ManualEntry(
    kind: .role, name: "value",
    gives: "A computed quantity, so that no figure is typed twice.",
    parts: [
      .form(
        "OPTION.total", "What an option costs; also `build` before launch and `run` from launch on",
        example: "build.total"),
      .form(
        "OPTION.direct.total",
        "Its costs of one kind, `direct` or `hidden`; also `one-off` and `per-year`",
        example: "buy.direct.per-year"),
      .form(
        "OPTION.item.ID", "What one of its cost items adds up to", example: "buy.item.licence"),
      .form(
        "OPTION.item.ID.rate", "What that item costs each time it is paid",
        example: "buy.item.licence.rate"),
      .form("OPTION.time", "How long it takes until it is live", example: "build.time"),
      .form(
        "OPTION.total.FIGURE",
        "One figure of any of these: `low`, `mid` or `high`; of totals and items also the simulated "
          + "`p10`, `p50` or `p90`",
        example: "build.total.p90"),
      .form("OPTION.rating.CRITERION", "An option's grade", example: "build.rating.control"),
      .form("claims.ID", "What a claim states", example: "claims.licence-price"),
      .form(
        "assessments.count", "How many final assessments there are", example: "assessments.count"),
      .form(
        "assessments.OPTION.count", "How many of them are decided for an option",
        example: "assessments.buy.count"),
    ],
    example: "Building comes to {value}`build.total.mid`.",
    shows: """
      The figure, a range as "$55,000–160,000", linked to the page's notes, which say how it came \
      about; the same on hover. Costs are added up over the guide's horizon. Without a figure's name \
      the whole range stands there.
      """)
}
