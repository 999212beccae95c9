import Decision
import Diagnostics
import Guidebook

@testable import Site

/// A small guide on another subject than the shipped one, with text that hides markup.
struct BuildOrBuyGuide {
  /// A `<` that a character of its own would hide.
  static let hidden = "\u{600}<script>alert(1)</script>"

  var files: [String: String] = [
    "guide.yaml": """
    title: Build or buy?
    subject: build
    version: 1.2.0
    currency: EUR
    horizon: 12 months
    language: en
    owner: Platform
    review-in: 6 months
    edit-url: https://git.example.com/edit/
    """,
    "decision.yaml": """
    criteria:
      - {id: control, name: Control, scale: [low, medium, high]}
    inputs:
      - {id: engineers, question: How many engineers are free?, type: number, unit: engineers, why: "Count *whole* people."}
      - {id: own-need, question: Is the need yours alone?, type: boolean}
    gates:
      - {id: staffed, title: 3+ engineers, input: engineers, passes: ">= 3", otherwise: Hire first., basis: ours}
    rules:
      hit-policy: first
      rows:
        - {id: yours, when: {gates: all, own-need: yes}, then: build, because: Nobody sells it., cites: [prices]}
        - {id: otherwise, then: buy, because: Somebody sells it., basis: ours}
    worked-examples:
      - {id: payroll, title: Payroll, answers: {engineers: 5, own-need: no}, expect: buy, basis: ours}
      - {id: engine, title: A new engine, answers: {engineers: 5, own-need: yes}, expect: build, basis: ours}
    """,
    "claims.yaml": """
    - {id: licence-price, says: A licence costs EUR 12K a year, value: "EUR 12k", cites: [prices], computed: buy.total}
    - {id: build-price, says: Building costs EUR 50K, value: "EUR 50k", cites: [prices], computed: build.total, expect: differs}
    """,
    "index.md": """
    ---
    title: Build or buy?
    summary: Usually buy.
    facts: [licence-price]
    last-reviewed: 2026-10-01
    ---
    Building takes {value}`build.time` and costs {value}`build.total` [@prices, p. 3]. Read
    [why](framework/reasons.md#in-short). A licence is said to cost {claim}`licence-price`.[^n]

    [^n]: Without training.
    """,
    "framework/reasons.md": """
    ---
    title: Reasons
    order: 1
    summary: Why most should buy.
    aliases: [old/why.html]
    last-reviewed: 2026-01-01
    ---
    ## In short

    Buy [@prices]. See the [comparison](../compare.html) and [Billing](../case-studies/billing.md).

    ```{facts}
    ```

    ```{comparison}
    ```

    ```{costs}
    :option: build
    ```

    ```{cost-chart}
    ```

    ```{break-even}
    ```

    ```{gates}
    ```

    ```{rules}
    ```

    ```{candidates}
    ```

    ```{claims}
    ```

    ```{case-studies}
    ```

    ```{assessments}
    ```

    ```{references}
    ```
    """,
    "options/buy.yaml": """
    name: Buy
    summary: Take what is there.
    order: 1
    take: Buy it
    avoid: Don't buy it
    time: 2 weeks
    ratings: {control: {grade: low, basis: ours}}
    costs:
      - {id: licence, label: Licence, amount: 1k/month, kind: direct, cites: [prices]}
    """,
    "options/buy.md": "---\ntitle: Buy\nlast-reviewed: 2026-10-01\n---\nA product.\n",
    "options/build.yaml": """
    name: Build
    summary: Make your own.
    order: 2
    demanding: true
    take: Build it
    avoid: Don't build it
    time: 6 months
    ratings: {control: {grade: high, cites: [prices]}}
    costs:
      - {id: work, label: Work, amount: 10k to 20k/month, kind: direct, during: build, basis: ours}
      - {id: upkeep, label: Upkeep, kind: hidden, during: run, note: Nobody knows, basis: ours}
    """,
    "options/build.md": "---\ntitle: Build\nlast-reviewed: 2026-10-01\n---\nYour own.\n",
    "case-studies/billing.md": """
    ---
    title: Billing
    summary: A team builds what it could have bought.
    organisation: A shop
    option: build
    outcome: failure
    domain: billing
    answers: {engineers: 1}
    cites: [prices]
    last-reviewed: 2026-10-01
    ---
    It took a year.
    """,
    "references/prices.md": """
    ---
    type: webpage
    title: "Prices & \(BuildOrBuyGuide.hidden)"
    author: The vendor
    issued: 2026
    URL: https://vendor.example/prices?a=1&b=2
    evidence: vendor
    last-reviewed: 2026-10-01
    ---
    What the vendor asks.
    """,
    "assessments/mail.yaml": """
    project: "Mail \(BuildOrBuyGuide.hidden)"
    team: Web
    owner: mail@example.com
    date: 2026-10-01
    guide: 1.2.0
    status: final
    answers:
      engineers: {value: 1, why: "\(BuildOrBuyGuide.hidden)", evidence: ["@prices", a count], by: "O\\"Neil", on: 2026-09-30}
      own-need: yes
    costs: {build: {work: 30k/month}}
    decision: {option: build, by: The board, on: 2026-10-02}
    similar: [billing]
    """,
    "assessments/search.yaml": """
    project: Search
    date: 2026-03-01
    guide: 1.2.0
    status: final
    answers: {engineers: 4, own-need: {value: unknown, ask: The owner, due: 2026-12-01}}
    """,
    "assessments/chat.yaml": """
    project: Chat
    date: 2026-10-03
    guide: 1.2.0
    status: draft
    answers: {engineers: 4, own-need: yes}
    """,
  ]

  /// The day the site is made as of.
  static let today = CalendarDate(year: 2026, month: 11, day: 24) ?? .earliest

  /// The site, with everything that was found on the way.
  func site(asOf today: CalendarDate = BuildOrBuyGuide.today) -> BuiltSite {
    let sources = files.sorted { $0.key < $1.key }.map {
      SourceFile(path: "Content/" + $0.key, text: $0.value)
    }
    return BuiltSite(sources, asOf: today)
  }
}

/// A site built in memory.
struct BuiltSite {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var guide: Guide?
  private(set) var files: [OutputFile] = []

  /// A site of given files.
  init(files: [OutputFile]) { self.files = files }

  init(_ sources: [SourceFile], asOf today: CalendarDate) {
    let drafts = parse(sources, reporting: &diagnostics)
    guard let guide = resolve(drafts, reporting: &diagnostics) else { return }
    self.guide = guide
    files = Site.site(
      for: guide, compute(guide, asOf: today, drawing: .few), findings: [],
      media: sources.filter { $0.path.utf8.starts(with: "Content/media/".utf8) },
      theme: .embedded(replacing: []), stamp: Stamp(asOf: today, commit: "0123456789abcdef"),
      reporting: &diagnostics)
  }

  /// What is wrong, each in one line.
  var errors: [String] {
    diagnostics.filter { $0.severity == .error }.map(\.described)
  }

  /// A file's text, or nothing where there is no such file.
  subscript(path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// The wiki pages: every HTML file but the reports, which stand alone.
  var pages: [(path: String, markup: Markup)] {
    files.filter { $0.path.utf8.suffix(5).elementsEqual(".html".utf8) }
      .filter { !$0.path.utf8.starts(with: "reports/".utf8) }
      .map { ($0.path, Markup($0.bytes)) }
  }
}
