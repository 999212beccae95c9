public import Diagnostics
public import Guidebook

/// A small guide without findings, and what reading says once a part of it is changed.
public enum SmallGuide {
  /// The files by path.
  public static let files: [String: String] = [
    "Content/guide.yaml": """
    title: Build or buy?
    subject: build
    version: 1.2.0
    currency: EUR
    horizon: 24 months
    """,
    "Content/decision.yaml": """
    criteria:
      - {id: control, name: Control, scale: [low, high], also: [mixed]}
    inputs:
      - {id: users, question: How many users?, type: number, unit: users, typical: 100}
      - {id: speed, question: How soon?, type: duration, not-applicable: pass}
      - {id: kind, question: What kind?, type: choice, choices: [shop, blog]}
    gates:
      - id: many
        title: Many users
        input: users
        passes: ">= 1000"
        against: build.total.low
        basis: ours
    rules:
      hit-policy: first
      rows:
        - id: big
          when: {many: pass, kind: shop}
          then: build
          basis: ours
        - id: rest
          then: buy
          basis: ours
    worked-examples:
      - id: small-shop
        title: A small shop
        answers: {users: 10, kind: shop}
        expect: not build
        basis: ours
    """,
    "Content/claims.yaml": """
    - id: buying-price
      says: Buying costs 900
      value: 900
      computed: buy.total / 2
      tolerance: 1 point
      cites: [survey]
    """,
    "Content/options/build.yaml": """
    name: Build
    summary: Write it.
    order: 2
    time: 3 to 6 months
    basis: ours
    ratings: {control: high}
    costs:
      - {id: work, label: Work, amount: 10k to 20k, kind: direct, during: build}
      - {id: hosting, label: Hosting, amount: 50/month, kind: hidden, per: users}
    """,
    "Content/options/build.md": "Written by hand.",
    "Content/options/buy.yaml": """
    name: Buy
    summary: Take it.
    order: 1
    time: {value: 2 weeks, cites: [survey]}
    costs:
      - id: licence
        label: Licence
        amount: {low: 400, likely: 500, high: 900, every: year}
        kind: direct
        cites: [survey]
    """,
    "Content/options/buy.md": "See [why](../framework/why.md#the-cost).",
    "Content/index.md": """
    ---
    facts: [buying-price]
    ---
    Costs {value}`buy.total` [@survey].
    """,
    "Content/framework/why.md": """
    ---
    title: Why
    ---
    # The cost

    ```{comparison}
    :options: build, buy
    :columns: cost, control
    ```
    """,
    "Content/references/survey.md": """
    ---
    title: A survey
    type: report
    evidence: survey
    ---
    Of shops.
    """,
    "Content/case-studies/corner-shop.md": """
    ---
    title: The corner shop
    option: buy
    outcome: success
    answers: {users: 5}
    cites: [survey]
    ---
    It bought.
    """,
    "Content/assessments/bakery.yaml": """
    project: Bakery
    date: 2026-10-02
    guide: 1.2.0
    summary: Sells *bread*.
    answers:
      users: {value: 200 to 400, why: Counted, evidence: ["@survey", a list]}
      kind: shop
    costs:
      buy: {licence: 600/year, time: 1 week}
      build: {training: {label: Training, amount: 2k, kind: hidden}}
    waivers:
      - {gate: many, reason: accepted-risk, why: Growing, owner: Board}
    similar: [corner-shop]
    """,
    "Content/media/shop.svg": "<svg/>",
  ]

  /// The guide and its findings after changes; a file changed to nil is not there.
  public static func read(
    _ changes: [String: String?] = [:]
  ) -> (guide: Guide?, findings: [Diagnostic]) {
    var files = files
    for (path, text) in changes { files[path] = text }
    return read(files.map { SourceFile(path: $0.key, text: $0.value) })
  }

  /// The guide of some files and its findings.
  public static func read(
    _ files: [SourceFile]
  ) -> (guide: Guide?, findings: [Diagnostic]) {
    var findings: [Diagnostic] = []
    let drafts = parse(files, reporting: &findings)
    let guide = resolve(drafts, reporting: &findings)
    return (guide, findings.sorted())
  }
}
