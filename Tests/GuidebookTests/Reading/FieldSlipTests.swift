import Diagnostics
import Fixtures
import Guidebook
import Testing

@Suite("What is wrong with a field is said at its place")
struct FieldSlipTests {
  @Test("Keys are spelled as the manual does, and none is left out", arguments: keys)
  func key(_ slip: Slip) { slip.expectToBeFound() }

  @Test("What refers to a cost item with a misspelt field is not called unknown as well")
  func brokenItem() throws {
    let findings = SmallGuide.read([
      "Content/options/buy.yaml": SmallGuide.files["Content/options/buy.yaml"]?
        .replacing("kind: direct", with: "kind: drect")
    ]).findings
    #expect(findings.map(\.rule.id) == ["invalid-value"])
  }

  static let keys: [Slip] = [
    Slip(.unknownKey, in: "guide.yaml", "currency: EUR", "«curency»: EUR", says: "'currency'"),
    Slip(
      .unknownKey, in: "guide.yaml", "horizon: 24 months", "horizon: 24 months\n«onwer»: x",
      says: "'owner'"),
    Slip(
      .missingKey, in: "guide.yaml", "title: Build or buy?\nsubject", "«subject»", says: "'title'"),
    Slip(
      .missingKey, in: "assessments/bakery.yaml", "project: Bakery\ndate: 2026-10-02",
      "«project»: Bakery", says: "'date'"),
    Slip(
      .missingKey, in: "options/build.yaml", "{id: work, label: Work,", "«{»id: work,",
      says: "'label'"),
    Slip(.missingKey, in: "framework/why.md", "---\ntitle: Why\n---\n", "«»", says: "'title'"),
    Slip(
      .unknownKey, in: "framework/why.md", "title: Why", "title: Why\n«sumary»: x",
      says: "'summary'"),
    Slip(
      .wrongType, in: "guide.yaml", "title: Build or buy?", "title: «[»a]", says: "a list, not text"
    ),
    Slip(
      .wrongType, in: "options/build.yaml", "ratings: {control: high}", "ratings: «high»",
      says: "a mapping"),
    Slip(.wrongType, in: "claims.yaml", "", "«a»: b", says: "a list"),
    Slip(
      .conflictingKeys, in: "decision.yaml", "type: duration,", "type: duration, unit: «days»,",
      says: "only a number"),
    Slip(
      .conflictingKeys, in: "claims.yaml", "cites: [survey]", "cites: [survey]\n  basis: «ours»",
      says: "basis: ours"),
    Slip(
      .conflictingKeys, in: "options/build.yaml", "kind: hidden, per: users",
      "kind: hidden, at: «2 months»", says: "one-off"),
  ]

  @Test("Values are of the kind their key takes", arguments: values)
  func value(_ slip: Slip) { slip.expectToBeFound() }

  static let values: [Slip] = [
    Slip(
      .invalidValue, in: "guide.yaml", "version: 1.2.0", "version: «1.2»", says: "three numbers"),
    Slip(
      .invalidValue, in: "guide.yaml", "version: 1.2.0", "version: «01.2.0»", says: "three numbers"),
    Slip(
      .invalidValue, in: "guide.yaml", "currency: EUR", "currency: «euro»", says: "capital letters"),
    Slip(
      .invalidValue, in: "guide.yaml", "horizon: 24 months", "horizon: «0 months»", says: "nothing"),
    Slip(
      .invalidValue, in: "guide.yaml", "subject: build", "subject: build\nbase-url: «example.com»",
      says: "https://"),
    Slip(
      .invalidValue, in: "guide.yaml", "subject: build", "subject: build\nlanguage: «e n»",
      says: "pt-BR"),
    Slip(
      .invalidValue, in: "guide.yaml", "subject: build", "subject: build\nsimulation: {draws: «7»}",
      says: "100"),
    Slip(
      .invalidValue, in: "guide.yaml", "subject: build",
      "subject: build\nchecks: {stale-page: «warn»}", says: "warning"),
    Slip(
      .invalidValue, in: "guide.yaml", "subject: build", "subject: build\nowner: \"«»\"",
      says: "empty"),
    Slip(.invalidValue, in: "options/build.yaml", "order: 2", "order: «010»", says: "digits"),
    Slip(
      .invalidValue, in: "options/build.yaml", "order: 2", "order: 2\ndemanding: «on»",
      says: "yes or no"),
    Slip(
      .invalidValue, in: "options/build.yaml", "kind: direct,", "kind: «dirct»,", says: "'direct'"),
    Slip(.invalidValue, in: "assessments/bakery.yaml", "date: 2026-10-02", "date: 2026-02-«30»"),
    Slip(
      .invalidValue, in: "assessments/bakery.yaml", "reason: accepted-risk", "reason: «because»",
      says: "compensated"),
    Slip(
      .invalidValue, in: "decision.yaml", "type: duration,",
      "type: duration, min: 2 days, max: «1 day»,", says: "less than"),
    Slip(.invalidValue, in: "options/build.yaml", "per: users", "per: «kind»", says: "number"),
    Slip(.invalidValue, in: "claims.yaml", "tolerance: 1 point", "tolerance: «x» point"),
    Slip(
      .unsafePath, in: "framework/why.md", "title: Why", "title: Why\naliases: [«../../x.html»]",
      says: "old/page.html"),
    Slip(
      .invalidValue, in: "references/survey.md", "type: report",
      "type: report\nURL: «www.example.com»", says: "https://"),
  ]

  @Test("Ids are kebab-case, free and used once", arguments: ids)
  func id(_ slip: Slip) { slip.expectToBeFound() }

  static let ids: [Slip] = [
    Slip(.invalidID, in: "decision.yaml", "- id: big", "- id: «Big one»", says: "hyphens"),
    Slip(.reservedID, in: "decision.yaml", "- id: rest", "- id: «unknown»", says: "another id"),
    Slip(.reservedID, in: "options/build.yaml", "id: work", "id: «time»"),
    Slip(
      .reservedID, in: "decision.yaml", "choices: [shop, blog]", "choices: [shop, blog, «unknown»]"),
    Slip(.duplicateID, in: "options/build.yaml", "id: hosting", "id: «work»", says: "cost item"),
    Slip(
      .duplicateID, in: "decision.yaml", "rules:",
      "  - {id: «speed», title: x, input: kind, passes: shop, basis: ours}\nrules:",
      says: "question or gate"),
    Slip(
      .duplicateID, in: "decision.yaml", "scale: [low, high]", "scale: [low, high, «low»]",
      says: "grade"),
  ]

  @Test("Amounts, tests, answers and formulas are placed to the character", arguments: parsed)
  func place(_ slip: Slip) { slip.expectToBeFound() }

  static let parsed: [Slip] = [
    Slip(
      .invalidAmount, in: "options/build.yaml", "amount: 10k to 20k", "amount: 10k to 20k «USD»",
      says: "EUR"),
    Slip(
      .invalidAmount, in: "options/build.yaml", "amount: 10k to 20k",
      "amount: \"10k to 20k «USD»\"", says: "EUR"),
    Slip(
      .invalidAmount, in: "options/build.yaml", "amount: 10k to 20k", "amount: «15» to 50k",
      says: "15k to 50k"),
    Slip(
      .invalidAmount, in: "options/buy.yaml", "{low: 400, likely: 500", "«{»low: 400, likely: 5000",
      says: "out of order"),
    Slip(.invalidAmount, in: "options/buy.yaml", "low: 400,", "low: «400/month»,", says: "every"),
    Slip(.invalidTest, in: "decision.yaml", "passes: \">= 1000\"", "passes: \">= «ten»\""),
    Slip(
      .invalidTest, in: "decision.yaml", "pass, kind: shop}", "pass, kind: [shop, «blok»]}",
      says: "blog"),
    Slip(.invalidTest, in: "decision.yaml", "many: pass", "many: «passes»", says: "pass or fail"),
    Slip(.invalidTest, in: "decision.yaml", "many: pass", "gates: «some»", says: "gates: all"),
    Slip(.invalidAnswer, in: "assessments/bakery.yaml", "kind: shop", "kind: «shp»", says: "shop"),
    Slip(
      .invalidAnswer, in: "assessments/bakery.yaml", "kind: shop", "kind: «not-applicable»",
      says: "unknown"),
    Slip(
      .invalidAnswer, in: "decision.yaml", "typical: 100", "typical: «1 to 2»", says: "one value"),
    Slip(.invalidFormula, in: "claims.yaml", "computed: buy.total / 2", "computed: buy.total /«»"),
    Slip(
      .invalidFormula, in: "claims.yaml", "buy.total / 2", "«buy.total.p90» / 2", says: "quantile"),
    Slip(.invalidFormula, in: "index.md", "{value}`buy.total`", "{value}`buy.«totl»`"),
    Slip(
      .incompleteItem, in: "assessments/bakery.yaml", "{licence: 600/year", "{«licenc»: 600/year",
      says: "'licence'"),
    Slip(
      .incompleteItem, in: "assessments/bakery.yaml", "{licence: 600/year", "{«lice-fee»: 600/year",
      says: "label"),
    Slip(
      .incompleteItem, in: "assessments/bakery.yaml", "{licence: 600/year",
      "{«licence-fee»: 600/year", says: "'licence'"),
    Slip(
      .invalidAnswer, in: "assessments/bakery.yaml", "value: 200 to 400", "value: «TBD»",
      says: "write 'unknown', with 'ask' and 'due'"),
    Slip(
      .invalidAnswer, in: "assessments/bakery.yaml", "value: 200 to 400", "value: «n/a»",
      says: "always applies"),
    Slip(
      .invalidAnswer, in: "assessments/bakery.yaml", "  kind: shop\n",
      "  kind: shop\n  speed: «N/A»\n", says: "write 'not-applicable'"),
    Slip(
      .duplicateID, in: "assessments/bakery.yaml", "similar: [corner-shop]",
      "  - {gate: «many», reason: temporary, why: Growing, owner: Board}\nsimilar: [corner-shop]",
      says: "a second waiver of 'many'"),
    Slip(.incompleteItem, in: "assessments/bakery.yaml", "label: Training, ", "", says: "label")
      .placed("training"),
    Slip(
      .invalidAcceptance, in: "guide.yaml", "subject: build",
      "subject: build # waymark: accept stale-pag«e»", says: "until"),
    Slip(
      .invalidAcceptance, in: "guide.yaml", "subject: build",
      "subject: build # waymark: accept stale-page in «index.md» until 2027-01-31, x",
      says: "write the comment there"),
  ]
}

extension Slip {
  /// The same slip with its finding's place at a word of the file as it was.
  fileprivate func placed(_ word: String) -> Slip {
    let text = SmallGuide.files[file] ?? ""
    let new = text.split(separator: old, omittingEmptySubsequences: false)
      .joined(separator: self.new)
      .split(separator: word, maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: "«\(word)»")
    return Slip(rule, in: String(file.dropFirst("Content/".count)), "", new, says: says)
  }
}
