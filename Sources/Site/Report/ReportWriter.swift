import Decision
import Diagnostics
import Guidebook
import Markdown

/// What every part of one report is written from, and what the parts share: citations numbered in
/// reading order, and ids that are given once.
///
/// Parts are made in reading order, so that numbers rise through the report.
final class ReportWriter {
  let assessment: Assessment
  let result: AssessmentResult
  let guide: Guide
  let results: Results
  let stamp: Stamp
  let printer: Printer
  let charts: GuideCharts
  let uncertainty: Uncertainty
  /// Reference ids in the order of their first citation.
  private(set) var cited: [String] = []
  private var chartCount = 0

  init(
    on assessment: Assessment, _ result: AssessmentResult, of guide: Guide, _ results: Results,
    stamp: Stamp
  ) {
    self.assessment = assessment
    self.result = result
    self.guide = guide
    self.results = results
    self.stamp = stamp
    printer = guide.printer
    charts = GuideCharts(guide, for: assessment)
    uncertainty = Uncertainty(guide, result, of: assessment)
  }

  /// A citation of a reference the guide has; nil for a name it does not have.
  func cite(_ reference: String) -> ReportCite? {
    guard let found = guide.references.first(where: { $0.id == reference }) else { return nil }
    if !cited.contains(reference) { cited.append(reference) }
    let number = (cited.firstIndex(of: reference) ?? 0) + 1
    return ReportCite(number: String(number), title: found.page.title)
  }

  /// What a figure rests on.
  func basis(_ basis: Basis) -> ReportBasis {
    switch basis {
    case .cited(let references):
      ReportBasis(cites: references.compactMap(cite), isOurs: false, isUnstated: false)
    case .ours: ReportBasis(cites: [], isOurs: true, isUnstated: false)
    case .unstated: ReportBasis(cites: [], isOurs: false, isUnstated: true)
    }
  }

  /// An id that no other chart of the report has.
  func chartID() -> String {
    chartCount += 1
    return "chart:\(chartCount)"
  }

  /// Blocks as HTML.
  ///
  /// A report stands alone: of links only those out of the guide stay, and
  /// pictures and directives are left out.
  func html(_ document: Document?) -> HTML {
    guard let document else { return HTML() }
    let renderer = Renderer(
      link: { link in
        guard let address = safeAddress(link.destination.value), isWeb(address) else { return nil }
        return Renderer.Target(address: address, isExternal: true)
      },
      image: { _ in nil }, citation: citation, role: role, directive: { _ in HTML() },
      headingOffset: 2)
    return .joined([renderer.html(document.blocks), renderer.endnotes(document)])
  }

  private func citation(_ citation: Citation) -> HTML {
    var out: [UInt8] = []
    for cite in citation.items.compactMap({ self.cite($0.key.value) }) {
      out += "<a class=\"cite\" href=\"#ref:\(cite.number)\">\(cite.number)</a>".utf8
    }
    return HTML(trusted: out)
  }

  private func role(_ role: Role) -> HTML {
    let drawing = allRoleDrawings.first { $0.name == role.name.value }
    var out: [UInt8] = []
    escape(drawing?.text(role, guide, results) ?? "", into: &out)
    return HTML(trusted: out)
  }
}

private func isWeb(_ address: String) -> Bool {
  address.utf8.starts(with: "https:".utf8) || address.utf8.starts(with: "http:".utf8)
    || address.utf8.starts(with: "mailto:".utf8)
}

extension ReportWriter {
  func option(_ id: String) -> Option? { guide.options.first { $0.id == id } }
  func name(ofOption id: String) -> String { option(id)?.name ?? words(id) }
  func gate(_ id: String) -> GuideGate? { guide.gates.first { $0.id == id } }
  func question(_ id: String) -> Question? { guide.questions.first { $0.id == id } }
  func answer(to input: String) -> TeamAnswer? {
    assessment.answers.first { $0.input == input }
  }

  /// The options the report is about: those that can come out, then the one in question, or else
  /// the dearest other where there would be nothing to hold the answer against.
  var shown: [OptionResult] {
    let chosen = result.verdict.candidates.compactMap { id in result.costs.first { $0.id == id } }
    let rest = result.costs.filter { cost in !chosen.contains { $0.id == cost.id } }
    let subject = rest.first { $0.id == guide.settings.subject }
    let dearest = rest.enumerated().max { left, right in
      left.element.costs.total.mid == right.element.costs.total.mid
        ? left.offset > right.offset
        : left.element.costs.total.mid < right.element.costs.total.mid
    }?.element
    let other = subject ?? (chosen.count < 2 ? dearest : nil)
    return chosen + [other].compactMap { $0 }
  }

  /// The option that is recommended, with its costs; nil while the verdict is open.
  var recommended: OptionResult? {
    result.verdict.option.flatMap { id in result.costs.first { $0.id == id } }
  }

  /// What the recommended option is held against, or nil; while the verdict is open, the option
  /// in question.
  var against: OptionResult? {
    let subject = shown.first { $0.id == guide.settings.subject && $0.id != recommended?.id }
    return subject ?? shown.first { $0.id != recommended?.id }
  }

  /// The words of an option's cost items, with the project's own.
  func lines(of option: String) -> [CostLine] {
    assessment.lines[option] ?? self.option(option)?.lines ?? []
  }

  var horizon: String { printer.text(assessment.horizon) }

  /// A waiver of a gate that counts, or nil.
  func validWaiver(of gate: String) -> Waiver? {
    guard result.validWaivers.contains(gate) else { return nil }
    return assessment.waivers.first { $0.gate == gate }
  }
}
