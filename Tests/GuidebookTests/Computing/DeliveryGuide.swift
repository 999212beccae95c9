import Decision
import Diagnostics
import Testing

@testable import Guidebook

/// A small guide in memory that nothing is wrong with, and ways to spoil it.
struct DeliveryGuide {
  /// The files' texts by path.
  var files: [String: String] = deliveryFiles
  /// The day it is looked at.
  var today = date("2026-11-24")

  /// The guide with a part of one file replaced, which must be there.
  func replacing(_ old: String, with new: String, in path: String) throws -> DeliveryGuide {
    let text = try #require(files[path], "no fixture file is named \(path)")
    try #require(text.utf8.firstRange(of: old.utf8) != nil, "\(path) does not say '\(old)'")
    var copy = self
    copy.files[path] = text.replacing(old, with: new)
    return copy
  }

  /// The guide with a file added or replaced.
  func with(_ path: String, _ text: String) -> DeliveryGuide {
    var copy = self
    copy.files[path] = text
    return copy
  }

  /// The guide as data; reading it must find nothing wrong.
  func guide() throws -> Guide {
    let (guide, findings) = read(knowing: allRules)
    #expect(findings.map(line) == [])
    return try #require(guide)
  }

  /// The guide as data, and what reading it finds wrong.
  func read(knowing rules: [Rule]) -> (guide: Guide?, findings: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let sources = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    let drafts = parse(sources, reporting: &diagnostics)
    let guide = resolve(drafts, knowing: rules, reporting: &diagnostics)
    return (guide, diagnostics)
  }

  /// Everything check finds, as the guide grades it.
  func findings() throws -> [Diagnostic] { try settled().reported }

  /// Everything check finds, what the guide accepts apart.
  func settled() throws -> SettledFindings {
    let guide = try guide()
    return settle(
      check(guide, compute(guide, asOf: today, drawing: .few), asOf: today), for: guide, asOf: today
    )
  }

  /// The guide's results.
  func results() throws -> Results { compute(try guide(), asOf: today, drawing: .few) }
}

/// A finding as one line, for messages of failed expectations.
func line(_ finding: Diagnostic) -> String {
  let place = finding.location.map(\.description) ?? "-"
  return "\(place): \(finding.severity.rawValue)[\(finding.rule.id)] \(finding.message)"
}

/// A date that a test writes and knows to exist.
func date(_ text: String) -> CalendarDate {
  (try? CalendarDate(parsing: text)) ?? .earliest
}

private let deliveryFiles = [
  "Content/guide.yaml": """
  title: Bike or van?
  subject: van
  version: 1.2.0
  currency: USD
  horizon: 12 months
  language: en
  owner: Fleet
  review-in: 6 months
  checks: {}

  """,
  "Content/index.md": """
  ---
  title: Bike or van?
  last-reviewed: 2026-10-01
  ---
  How to bring parcels to people.

  ```{claims}
  ```

  """,
  "Content/decision.yaml": """
  criteria:
    - {id: reach, name: Reach, scale: [near, far]}
  inputs:
    - {id: parcels, question: How many parcels a day?, type: number, unit: parcels, typical: 100}
    - {id: budget, question: What can be spent?, type: money}
    - {id: streets, question: How wide are the streets?, type: choice, choices: [narrow, wide]}
  gates:
    - id: volume
      title: 50+ parcels
      input: parcels
      passes: ">= 50"
      otherwise: Share a van.
      basis: ours
    - id: affordable
      title: $20K affordable
      input: budget
      passes: ">= 20k"
      against: van.total.low
      otherwise: Save first.
      basis: ours
  rules:
    hit-policy: first
    rows:
      - {id: loaded, when: {gates: all, streets: wide}, then: van, because: It fits., basis: ours}
      - {id: tight, when: {streets: narrow}, then: bike, because: No room., cites: [survey]}
      - {id: otherwise, then: bike, because: It is cheaper., basis: ours}
  worked-examples:
    - id: depot
      title: A depot
      answers: {parcels: 200, budget: 50k, streets: wide}
      expect: van
      basis: ours

  """,
  "Content/options/bike.yaml": """
  name: Bike
  summary: A cargo bike.
  order: 1
  take: Ride
  avoid: Don't ride
  time: 2 weeks
  ratings: {reach: {grade: near, basis: ours}}
  costs:
    - {id: purchase, label: Purchase, amount: 2k to 4k, kind: direct, during: build, basis: ours}
    - {id: weather, label: Bad weather, kind: hidden, during: run, basis: ours}

  """,
  "Content/options/bike.md": """
  ---
  title: Bike
  last-reviewed: 2026-10-01
  ---
  A bike passes where a van does not.

  """,
  "Content/options/van.yaml": """
  name: Van
  summary: A small van.
  order: 2
  demanding: true
  take: Drive
  avoid: Don't drive
  time: 2 months
  ratings: {reach: {grade: far, cites: [survey]}}
  costs:
    - {id: purchase, label: Purchase, amount: 10k to 20k, kind: direct, during: build, basis: ours}
    - {id: garage, label: Garage, amount: 100/month, kind: direct, basis: ours}
    - {id: fuel, label: Fuel, amount: 200 to 400/month, kind: direct, during: run, basis: ours}
    - {id: repairs, label: Repairs, amount: 300/quarter, kind: hidden, during: run, basis: ours}
    - {id: wear, label: Wear, amount: 0.50 to 1.50, per: parcels, kind: hidden, basis: ours}

  """,
  "Content/options/van.md": """
  ---
  title: Van
  last-reviewed: 2026-10-01
  ---
  A van carries more.

  """,
  "Content/claims.yaml": """
  - {id: bike-cost, says: A bike costs 3k, value: 3k USD, computed: bike.total, cites: [survey]}
  - id: repairs-a-year
    says: Repairs come to $2,000 a year or more
    value: 2000/year
    at-least: true
    computed: van.hidden.per-year
    expect: differs
    note: The survey counts tyres.
    cites: [survey]
  - {id: share, says: A bike costs a fifth, value: 20%, computed: bike.total / van.total,
     tolerance: 10 points, cites: [survey]}

  """,
  "Content/case-studies/bakery.md": """
  ---
  title: The bakery
  option: bike
  outcome: success
  answers: {parcels: 20, budget: 5k, streets: narrow}
  cites: [survey]
  last-reviewed: 2026-10-01
  ---
  Bread by bike.

  """,
  "Content/references/survey.md": """
  ---
  type: report
  title: A survey of parcels
  author: Parcel Board
  issued: 2026
  evidence: survey
  accessed: 2026-09-01
  ---
  It asked forty shops.

  """,
  "Content/assessments/florist.yaml": """
  project: Flowers
  date: 2026-10-02
  guide: 1.2.0
  status: final
  answers:
    parcels: 80
    budget: 15k
    streets: {value: wide, why: New town}
  waivers:
    - {gate: affordable, reason: temporary, why: Lease, owner: CFO, expires: 2027-03-01}
  decision: {option: van, by: CFO, on: 2026-10-20}

  """,
]
