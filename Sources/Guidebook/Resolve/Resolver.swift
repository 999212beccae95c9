import Decision
import Diagnostics

/// Turns drafts into entities, one kind a file; what is broken is left out and said.
struct Resolver {
  let names: Names
  /// Every rule that a run can report, by its id.
  let rules: [String: Rule]
  let currency: String
  /// Whether the guide says its currency; where it does not, no text can be said to be wrong for
  /// being in another.
  private let hasCurrency: Bool
  var diagnostics: [Diagnostic]
  /// Who has which address of the site, aliases included as far as they are read.
  var addresses = SiteAddresses()
  /// The days on which things are said to have happened.
  var statedDates: [StatedDate] = []

  init(names: Names, rules: [Rule], currency: String?, reporting diagnostics: [Diagnostic]) {
    self.names = names
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.currency = currency ?? "USD"
    self.hasCurrency = currency != nil
    self.diagnostics = diagnostics
  }

  /// Says that something is wrong.
  mutating func report(
    _ rule: Rule, _ message: String, at location: SourceLocation, help: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(rule, message, at: location, help: help, notes: notes))
  }

  /// The id where it is known; nil where it is not, which is reported.
  mutating func find(_ id: Located<String>?, in namespace: Namespace) -> String? {
    guard let id else { return nil }
    if let problem = namespace.problem(with: id.value, at: id.location) {
      diagnostics.append(problem)
      return nil
    }
    return namespace.contains(id.value) ? id.value : nil
  }

  /// The ids that are known, in order.
  mutating func find(_ ids: [Located<String>]?, in namespace: Namespace) -> [String] {
    (ids ?? []).compactMap { find($0, in: namespace) }
  }

  /// What a parser makes of a text; nil where it fails, which is reported.
  mutating func parsed<Value>(
    _ text: Located<String>?, _ rule: Rule, _ parse: (String) throws(ParseError) -> Value
  ) -> Value? {
    guard let text else { return nil }
    do throws(ParseError) { return try parse(text.value) } catch {
      if hasCurrency { diagnostics.append(Diagnostic(rule, error, in: text)) }
      return nil
    }
  }

  /// The day on which something is said to have happened, kept for the check of such days.
  mutating func happened(_ date: Located<CalendarDate>?, _ key: String) -> CalendarDate? {
    if let date { statedDates.append(StatedDate(key: key, date: date)) }
    return date?.value
  }

  /// Reports every id that is used a second time.
  mutating func reportDuplicates(_ ids: [Located<String>?], _ noun: String) {
    var first: [String: SourceLocation] = [:]
    for case let id? in ids {
      if let place = first[id.value] {
        report(
          .duplicateID, "a second \(noun) is named '\(id.value)'", at: id.location,
          help: "give one of them another id",
          notes: [Diagnostic.Note("'\(id.value)' is named here first", at: place)])
      } else {
        first[id.value] = id.location
      }
    }
  }

  /// What a draft rests on.
  ///
  /// - Parameter fallback: what counts where the draft does not say.
  mutating func basis(_ draft: (any HasBasis)?, fallback: Basis = .unstated) -> Basis {
    guard let draft else { return fallback }
    let cited = find(draft.cites, in: names.references)
    if let basis = draft.basis, draft.cites != nil {
      report(
        .conflictingKeys, "'basis' stands beside 'cites'", at: basis.location,
        help: "keep 'cites' where a reference says it, 'basis: ours' where none does")
    }
    if !cited.isEmpty { return .cited(cited) }
    return draft.basis == nil ? fallback : .ours
  }
}

/// The elements whose ids differ, the first of each.
func withoutRepeats<Element>(_ elements: [Element], by id: (Element) -> String) -> [Element] {
  var seen: Set<String> = []
  return elements.filter { seen.insert(id($0)).inserted }
}
