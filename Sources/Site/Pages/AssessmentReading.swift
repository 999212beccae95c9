import Decision
import Guidebook

/// What an assessment's result says in words, for its page and its report.
struct AssessmentReading {
  let site: SiteMap
  let assessment: Assessment
  let verdict: Verdict
  let unwaived: Verdict
  /// Every option's costs over the project's horizon with its own figures.
  let costs: [OptionResult]
  let flips: Flips
  let uncertainty: Uncertainty
  private let validWaivers: [String]

  init(_ assessment: Assessment, _ site: SiteMap) {
    let result =
      site.results.assessment(assessment.id)
      ?? evaluate(assessment, in: site.guide, asOf: site.stamp.asOf, drawing: .few)
    self.site = site
    self.assessment = assessment
    verdict = result.verdict
    unwaived = result.unwaived
    costs = result.costs
    flips = result.flips
    uncertainty = Uncertainty(site.guide, result, of: assessment)
    validWaivers = result.validWaivers
  }

  /// Team, owner, date and the version written against.
  var byline: String {
    [
      assessment.team, assessment.owner, site.printer.text(assessment.date),
      "guide version \(assessment.version)",
    ].compactMap { $0 }.joined(separator: " \u{B7} ")
  }

  /// The verdict in one sentence without markup.
  var description: String {
    let view = VerdictView(verdict, site)
    if view.way.utf8.isEmpty { return "\(assessment.project): \(uncapitalised(view.headline))." }
    return "\(assessment.project): \(uncapitalised(view.headline)), the way is \(view.way)."
  }

  /// How the gates stand, in one sentence.
  var sentence: String {
    let gates = verdict.gates
    guard !gates.isEmpty else { return "" }
    let parts: [(GateStatus, String)] = [
      (.fail, "failed"), (.unknown, "unknown"), (.waived, "waived"),
      (.notApplicable, "not applicable"), (.pass, "passed"),
    ]
    let counts = parts.compactMap { status, word -> String? in
      let count = gates.count { $0.status == status }
      return count == 0 ? nil : "\(spelled(count)) \(word)"
    }
    return "Of \(counted(gates.count, "gate")), \(joined(counts))."
  }

  /// Why it came out so: the rows that fire or can fire, with their reasons.
  var reasons: [String] {
    let firing = site.guide.rows.filter { verdict.rows.contains($0.id) }
    let reasons = firing.map { row in
      let because = row.because ?? "Row \u{201C}\(words(row.id))\u{201D} fits."
      return verdict.option == nil
        ? "\(site.name(ofOption: row.row.outcome)) is possible: \(because)" : because
    }
    let fallsThrough = verdict.canFallThrough ? ["Some answers would fit no rule."] : []
    return reasons + fallsThrough
  }

  /// The options whose costs stand side by side: the one decided for or still possible, and the
  /// one in question.
  var compared: [OptionResult] {
    let subject = site.guide.settings.subject
    let named = costs.filter { verdict.candidates.contains($0.id) || $0.id == subject }
    let ranked = (named.isEmpty ? costs : named).sorted { left, right in
      left.id == subject
        ? right.id != subject
        : right.id != subject && left.costs.total.mid > right.costs.total.mid
    }
    return Array(ranked.prefix(3))
  }

  /// The figures to read first.
  var figures: [FigureView] {
    let passed = verdict.gates.count { $0.status == .pass }
    let gates = FigureView(
      name: "Gates passed", figure: "\(passed) of \(verdict.gates.count)", note: "")
    let horizon = site.printer.text(assessment.horizon)
    let totals = compared.map { result in
      FigureView(
        "\(site.name(ofOption: result.id)), \(horizon)", result.costs.total, site.printer,
        spread: uncertainty.spread(of: result.id))
    }
    return (verdict.gates.isEmpty ? [] : [gates]) + totals
  }

  /// Every waiver, valid or not, as of the site's date.
  var waivers: [WaiverView] {
    assessment.waivers.map { WaiverView($0, isValid: $0.isValid(asOf: site.stamp.asOf), site) }
  }

  /// The waiver of a gate, or nil.
  func waiver(of gate: String) -> WaiverView? {
    assessment.waivers.first { $0.gate == gate }.map {
      WaiverView($0, isValid: validWaivers.contains(gate), site)
    }
  }
}

/// The option decided for as a sign: its time and cost for this project.
struct WayLine: ViewModel {
  let name: String
  let time: String
  let cost: String
  let horizon: String
  let isDemanding: Bool

  init?(_ reading: AssessmentReading) {
    let site = reading.site
    guard let id = reading.verdict.option, let option = site.option(id),
      let costs = reading.costs.first(where: { $0.id == id })?.costs
    else { return nil }
    name = option.name
    time = site.printer.text(costs.time)
    cost = site.printer.middle(costs.total)
    horizon = site.printer.text(costs.horizon)
    isDemanding = option.isDemanding
  }

  static let fields: [Field<WayLine>] = [
    .text("name", \.name), .text("time", \.time), .text("cost", \.cost),
    .text("horizon", \.horizon), .truth("isDemanding", \.isDemanding),
  ]
}
