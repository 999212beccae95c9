import Decision
import Diagnostics
import Fixtures
import Guidebook
import Markdown
import Testing

@Suite("A name that nothing has is said at its place, with the one that was meant")
struct NameSlipTests {
  @Test("In YAML", arguments: yaml)
  func inYAML(_ slip: Slip) { slip.expectToBeFound() }

  static let yaml: [Slip] = [
    Slip(
      .unknownRule, in: "guide.yaml", "subject: build",
      "subject: build\nchecks: {«stale-pge»: off}",
      says: "'stale-page'"),
    Slip(
      .unknownRule, in: "guide.yaml", "subject: build",
      "subject: build # waymark: accept «stale-pge» until 2027-01-31, x", says: "'stale-page'"),
    Slip(
      .fixedSeverity, in: "guide.yaml", "subject: build",
      "subject: build\nchecks: {broken-link: «info»}", says: "'broken-link' stays an error"),
    Slip(
      .fixedSeverity, in: "guide.yaml", "subject: build",
      "subject: build\nchecks: {stale-page: «error»}", says: "--strict"),
    Slip(
      .fixedSeverity, in: "guide.yaml", "subject: build",
      "subject: build # waymark: accept «broken-link» until 2027-01-31, x",
      says: "cannot be accepted"),
    Slip(
      .unknownReference, in: "assessments/bakery.yaml", "summary: Sells *bread*.",
      "summary: Sells *bread* [«@bakr»].", says: "survey"),
    Slip(
      .unknownReference, in: "assessments/bakery.yaml", "summary: Sells *bread*.",
      "summary: |\n  Sells\n\n  *bread* [«@bakr»].", says: "survey"),
    Slip(
      .unknownReference, in: "assessments/bakery.yaml", "summary: Sells *bread*.",
      "summary: >-\n  Sells\n  *bread*\n\n    and [«@bakr»].", says: "survey"),
    Slip(
      .unknownReference, in: "assessments/bakery.yaml", "summary: Sells *bread*.",
      "summary:\n  Sells  all\n  *bread* [«@bakr»].", says: "survey"),
    Slip(
      .unknownReference, in: "assessments/bakery.yaml", "summary: Sells *bread*.",
      "summary: \"Sells \\\"\\u00e4\\\n  \\  *bread* [«@bakr»].\"", says: "survey"),
    Slip(
      .unknownReference, in: "assessments/bakery.yaml", "summary: Sells *bread*.",
      "summary: 'The baker''s\n  ''bread'' [«@bakr»].'", says: "survey"),
    Slip(
      .brokenLink, in: "assessments/bakery.yaml", "summary: Sells *bread*.",
      "summary: \"Sells [bread](«bred.md»).\""),
    Slip(.unknownOption, in: "guide.yaml", "subject: build", "subject: «biuld»", says: "'build'"),
    Slip(.unknownOption, in: "decision.yaml", "then: buy", "then: «by»", says: "'buy'"),
    Slip(
      .unknownOption, in: "decision.yaml", "expect: not build", "expect: not «bild»",
      says: "'build'"),
    Slip(
      .unknownOption, in: "decision.yaml", "against: build.total.low", "against: «buld».total.low",
      says: "'build'"),
    Slip(
      .unknownOption, in: "assessments/bakery.yaml", "  buy: {licence", "  «buuy»: {licence",
      says: "'buy'"),
    Slip(
      .unknownCriterion, in: "options/build.yaml", "{control: high}", "{«controll»: high}",
      says: "'control'"),
    Slip(
      .unknownGrade, in: "options/build.yaml", "{control: high}", "{control: «hihg»}",
      says: "'high'"),
    Slip(
      .unknownInput, in: "decision.yaml", "when: {many: pass,", "when: {«meny»: pass,",
      says: "'many'"),
    Slip(.unknownInput, in: "decision.yaml", "input: users", "input: «user»", says: "'users'"),
    Slip(
      .unknownInput, in: "decision.yaml", "answers: {users: 10,", "answers: {«usrs»: 10,",
      says: "'users'"),
    Slip(
      .unknownInput, in: "assessments/bakery.yaml", "  kind: shop", "  «kinds»: shop",
      says: "'kind'"),
    Slip(
      .unknownInput, in: "case-studies/corner-shop.md", "{users: 5}", "{«user»: 5}", says: "'users'"
    ),
    Slip(
      .unknownGate, in: "assessments/bakery.yaml", "{gate: many", "{gate: «mny»", says: "'many'"),
    Slip(.unknownReference, in: "claims.yaml", "[survey]", "[«surve»]", says: "'survey'"),
    Slip(
      .unknownReference, in: "assessments/bakery.yaml", "\"@survey\"", "\"@«survy»\"",
      says: "'survey'"),
    Slip(
      .unknownCaseStudy, in: "assessments/bakery.yaml", "[corner-shop]", "[«corner-shp»]",
      says: "'corner-shop'"),
    Slip(
      .unknownClaim, in: "index.md", "[buying-price]", "[«buying-prize»]", says: "'buying-price'"),
    Slip(
      .unknownClaim, in: "claims.yaml", "buy.total / 2", "claims.«selling» / 2",
      says: "buying-price"),
    Slip(
      .unknownItem, in: "claims.yaml", "buy.total / 2", "buy.item.«license».rate / 2",
      says: "'licence'"),
  ]

  @Test("In Markdown", arguments: markdown)
  func inMarkdown(_ slip: Slip) { slip.expectToBeFound() }

  static let markdown: [Slip] = [
    Slip(
      .invalidDirectiveOption, in: "framework/why.md", ":columns: cost, control", ":«columns»:",
      says: "no value"),
    Slip(.unknownReference, in: "index.md", "[@survey]", "[«@servey»]", says: "'survey'"),
    Slip(.unknownOption, in: "index.md", "`buy.total`", "`«bug».total`", says: "'buy'"),
    Slip(.unknownCriterion, in: "index.md", "buy.total", "buy.rating.«contrl»", says: "'control'"),
    Slip(
      .unknownClaim, in: "index.md", "{value}`buy.total`", "{claim}`«price»`", says: "buying-price"),
    Slip(.unknownRole, in: "index.md", "{value}`buy", "{«vlaue»}`buy", says: "'value'"),
    Slip(
      .unknownDirective, in: "framework/why.md", "{comparison}", "{«comparision»}",
      says: "'comparison'"),
    Slip(
      .unknownDirectiveOption, in: "framework/why.md", ":columns:", ":«colums»:",
      says: "'columns'"),
    Slip(
      .invalidDirectiveOption, in: "framework/why.md", "cost, control", "cost, «contrl»",
      says: "'control'"),
    Slip(.unknownOption, in: "framework/why.md", "build, buy", "build, «buuy»", says: "'buy'"),
    Slip(
      .brokenLink, in: "options/buy.md", "../framework/why.md#the-cost", "«../framework/wy.md»",
      says: "'../framework/why.md'"),
    Slip(
      .brokenLink, in: "options/buy.md", "../framework/why.md#the-cost", "«why.md»",
      says: "'../framework/why.md'"),
    Slip(
      .brokenLink, in: "options/buy.md", "../framework/why.md#the-cost", "«../framework/why.html»",
      says: "'../framework/why.md'"),
    Slip(
      .brokenAnchor, in: "options/buy.md", "../framework/why.md#the-cost",
      "«../framework/why.md#the-cots»", says: "'#the-cost'"),
    Slip(
      .brokenAnchor, in: "options/buy.md", "../framework/why.md#the-cost", "«#here»",
      says: "#here"),
    Slip(
      .brokenAnchor, in: "options/buy.md", "../framework/why.md#the-cost",
      "«../claims.html#buying-prize»", says: "'#buying-price'"),
    Slip(
      .brokenAnchor, in: "options/buy.md", "../framework/why.md#the-cost", "«../decide.html#how»",
      says: "#users"),
    Slip(
      .brokenAnchor, in: "options/buy.md", "../framework/why.md#the-cost", "«../guide.json#x»",
      says: "it has none"),
    Slip(
      .brokenLink, in: "options/buy.md", "../framework/why.md#the-cost", "«/framework/why.md»",
      says: "relative"),
    Slip(
      .brokenLink, in: "options/buy.md", "../framework/why.md#the-cost", "«../../secret.md»",
      says: "out of Content/"),
    Slip(
      .missingImage, in: "options/buy.md", "[why](../framework/why.md#the-cost)",
      "![why](«../media/shp.svg»)", says: "'../media/shop.svg'"),
    Slip(
      .missingImage, in: "options/buy.md", "[why](../framework/why.md#the-cost)",
      "![why](«../framework/why.md»)", says: "is a page"),
    Slip(
      .missingImage, in: "options/buy.md", "[why](../framework/why.md#the-cost)",
      "![why](«../../media/shop.svg»)", says: "not a file of media/"),
  ]

  @Test(
    "Links to pages, anchors, media and generated pages are fine",
    arguments: [
      "why.md", "why.md#the-cost", "./why.md", "#the-cost", "../index.md", "../compare.html",
      "../decide.html#users", "../claims.html", "../claims.html#buying-price",
      "../references.html#survey", "../compare.html#break-even", "../assessments/bakery.html#rules",
      "../assessments/bakery.html#similar", "../reports/bakery.html#costs",
      "../case-studies/index.html#successes", "../references.html", "../assessments/index.html",
      "../assessments/bakery.html", "../case-studies/index.html", "../reports/bakery.html",
      "../guide.json", "../media/shop.svg", "../framework/%77hy.md", "https://example.com/a",
      "mailto:a@example.com",
    ])
  func goodLink(_ link: String) {
    let text = "---\ntitle: Why\n---\n# The cost\n\n[x](\(link))"
    #expect(SmallGuide.read(["Content/framework/why.md": text]).findings.map(\.message) == [])
  }
}
