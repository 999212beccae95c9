import Decision
import Diagnostics

/// What `guide.yaml` says.
struct SettingsDraft: Draft {
  let location: SourceLocation
  var title: Located<String>?
  var subject: Located<String>?
  var version: Located<Version>?
  var currency: Located<String>?
  var horizon: Located<Duration>?
  var language: Located<String>?
  var owner: Located<String>?
  var reviewIn: Located<Duration>?
  var baseURL: Located<String>?
  var editURL: Located<String>?
  var simulation: SimulationDraft?
  var checks: [Keyed<Located<Severity?>>]?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<SettingsDraft>] = [
    .required("title", \.title, .text, "the guide's question"),
    .optional("subject", \.subject, .name(of: .option), "the option in question"),
    .required("version", \.version, .version, "the guide's version, such as 1.0.0"),
    .required(
      "currency", \.currency, .text(as: .currency), "the currency of every amount, such as USD"),
    .required("horizon", \.horizon, .duration, "what recurring costs are added up over"),
    .optional("language", \.language, .text, "the language of the text, such as en"),
    .optional("owner", \.owner, .text, "who keeps the guide"),
    .optional("review-in", \.reviewIn, .duration, "the age at which pages are stale"),
    .optional("base-url", \.baseURL, .text, "where the site is published"),
    .optional("edit-url", \.editURL, .text, "where a page's source can be edited"),
    .optional("simulation", \.simulation, .record, "how many draws, from which seed"),
    .optional("checks", \.checks, .map(by: .rule, of: .severity), "severities of rules, by rule"),
  ]
}

/// How costs are simulated.
struct SimulationDraft: Draft {
  var draws: Located<Int>?
  var seed: Located<Int>?

  init(at location: SourceLocation) {}

  static let fields: [Field<SimulationDraft>] = [
    .optional("draws", \.draws, .integer, "how many draws are taken"),
    .optional("seed", \.seed, .integer, "what the random streams start from"),
  ]
}

extension Kind where Value == Located<Severity?> {
  /// A severity, or `off`.
  static let severity = Kind.word([
    ("error", .error), ("warning", .warning), ("info", .info), ("off", nil),
  ])
}
