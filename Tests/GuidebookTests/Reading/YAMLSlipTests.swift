import Diagnostics
import Fixtures
import Guidebook
import Testing

@Suite("What is wrong with YAML is said at its place")
struct YAMLSlipTests {
  @Test("A value that YAML reads otherwise names the quotes it needs", arguments: traps)
  func trap(_ slip: Slip) { slip.expectToBeFound() }

  static let traps: [Slip] = [
    Slip(
      .yamlTrap, in: "decision.yaml", "passes: \">= 1000\"", "passes: «>= 1000»",
      says: "write \">= 1000\""),
    Slip(.yamlTrap, in: "decision.yaml", "passes: \">= 1000\"", "passes: «>5»", says: "\">5\""),
    Slip(
      .yamlTrap, in: "decision.yaml", "when: {many: pass, kind: shop}",
      "when: {users: «>= 10», kind: shop}", says: "\">= 10\""),
    Slip(
      .yamlTrap, in: "options/build.yaml", "amount: 10k to 20k", "amount: «€15,000»",
      says: "amount: \"€15,000\""),
    Slip(
      .yamlTrap, in: "options/build.yaml", "amount: 50/month", "amount: «5,000/month»",
      says: "\"5,000/month\""),
    Slip(
      .yamlTrap, in: "options/build.yaml", "amount: 10k to 20k", "amount: «€1,000»,000",
      says: "€1,000"),
    Slip(
      .yamlTrap, in: "decision.yaml", "passes: \">= 1000\"", "passes: «[5..10»]",
      says: "\"[5..10]\""),
    Slip(
      .yamlTrap, in: "decision.yaml", "passes: \">= 1000\"", "passes: «[5..10)»",
      says: "\"[5..10)\""),
    Slip(
      .yamlTrap, in: "decision.yaml", "when: {many: pass, kind: shop}",
      "when: {kind: \"«shop\",\"blog»\"}", says: "kind: [\"shop\", \"blog\"]"),
    Slip(
      .yamlTrap, in: "decision.yaml", "when: {many: pass, kind: shop}",
      "when:\n          kind: \"shop\"«,»\"blog\"", says: "[\"a\", \"b\"]"),
  ]

  @Test("Text that is no YAML is explained", arguments: syntax)
  func notYAML(_ slip: Slip) { slip.expectToBeFound() }

  static let syntax: [Slip] = [
    Slip(
      .yamlSyntax, in: "guide.yaml", "title: Build or buy?", "title: Build«:» or buy?",
      says: "quotes"),
    Slip(.yamlSyntax, in: "guide.yaml", "subject: build", "«s»ubject", says: "key: value"),
    Slip(
      .yamlSyntax, in: "guide.yaml", "title: Build or buy?", "title: «\"»Build or buy?",
      says: "close it"),
    Slip(.yamlSyntax, in: "guide.yaml", "title: Build or buy?", "title: «@»home", says: "quotes"),
    Slip(
      .yamlSyntax, in: "guide.yaml", "title: Build or buy?", "title: \"a«\\»q\"", says: "backslash"),
    Slip(
      .yamlSyntax, in: "guide.yaml", "subject: build", "«\u{2028}»subject: build", says: "U+2028"),
    Slip(
      .controlCharacter, in: "guide.yaml", "title: Build or buy?", "title: «\"»\\0\"",
      says: "U+0000"),
    Slip(
      .yamlSyntax, in: "guide.yaml", "title: Build or buy?", "title: >-\n  Build\n «\t»or buy?",
      says: "spaces"),
    Slip(
      .yamlSyntax, in: "decision.yaml", "scale: [low, high], also: [mixed]}", "scale: «[»low, high",
      says: "]"),
  ]

  @Test("Parts of YAML that hide what a file says are refused", arguments: features)
  func feature(_ slip: Slip) { slip.expectToBeFound() }

  static let features: [Slip] = [
    Slip(.yamlFeature, in: "guide.yaml", "title: Build or buy?", "title: «*x»", says: "alias"),
    Slip(
      .yamlFeature, in: "guide.yaml", "title: Build or buy?", "title: «&»x Build", says: "anchor"),
    Slip(.yamlFeature, in: "guide.yaml", "title: Build or buy?", "title: «!»x Build", says: "tag"),
    Slip(.yamlFeature, in: "guide.yaml", "subject: build", "«<<»: {a: b}", says: "merge"),
    Slip(.yamlFeature, in: "guide.yaml", "subject: build", "«[»a]: b", says: "key"),
    Slip(
      .yamlFeature, in: "guide.yaml", "horizon: 24 months", "horizon: 24 months\n«-»--\na: b",
      says: "second"),
    Slip(
      .yamlFeature, in: "guide.yaml", "title: Build or buy?", "«%»YAML 1.1\n---\ntitle: x",
      says: "directive"),
  ]

  @Test("A key written twice names both places")
  func duplicateKey() {
    Slip(
      .duplicateKey, in: "guide.yaml", "subject: build", "subject: build\n«subject»: buy"
    ).expectToBeFound()
    let text = "title: a\ntitle: b\nversion: 1.0.0\ncurrency: EUR\nhorizon: 1 year"
    let notes = SmallGuide.read(["Content/guide.yaml": text]).findings.first?.notes
    #expect(notes?.first?.location.line == 1)
  }

  @Test("Files beyond the limits are refused at once", arguments: Bomb.allCases)
  func bomb(_ bomb: Bomb) {
    let start = ContinuousClock.now
    let findings = SmallGuide.read(["Content/guide.yaml": bomb.text]).findings
    #expect(findings.map(\.rule.id) == ["yaml-limit"])
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  enum Bomb: CaseIterable {
    case large, deep, crowded, long

    var text: String {
      switch self {
      case .large: String(repeating: "#", count: 300_000)
      case .deep: "a: " + String(repeating: "[", count: 40)
      case .crowded: "a: [" + String(repeating: "x,", count: 60_000) + "]"
      case .long: "a: " + String(repeating: "x", count: 70_000)
      }
    }
  }

  @Test("Files just within the limits are read without delay", arguments: Burden.allCases)
  func burden(_ burden: Burden) {
    let start = ContinuousClock.now
    _ = SmallGuide.read(["Content/guide.yaml": burden.text])
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  enum Burden: CaseIterable {
    case keys, brackets, acceptances, blankLines, blocks

    var text: String {
      switch self {
      case .keys: (0..<4_000).map { "k\($0): x\n" }.joined()
      case .brackets: "a: " + String(repeating: "[1..", count: 60_000)
      case .acceptances:
        String(repeating: "# waymark: accept x until 2026-01-01, y\n", count: 6_000)
      case .blankLines: "a: |\n" + String(repeating: "\n", count: 200_000)
      case .blocks: String(repeating: "- |\n  x\n", count: 20_000)
      }
    }
  }

  @Test("An empty file is said to be empty", arguments: ["", "\n  \n", "# only a comment\n"])
  func empty(_ text: String) {
    let findings = SmallGuide.read(["Content/claims.yaml": text]).findings
    #expect(
      findings.map { "\($0.rule.id) \($0.location?.description ?? "")" }
        == ["empty-file Content/claims.yaml:1:1"])
  }

  @Test("A file that is not UTF-8 is said to be none, at the byte")
  func notUTF8() {
    var files = SmallGuide.files.map { SourceFile(path: $0.key, text: $0.value) }
    files.removeAll { $0.path == "Content/claims.yaml" }
    let bytes = Array("# é\n- id: ".utf8) + [0xE9, 0x0A]
    files.append(SourceFile(path: "Content/claims.yaml", bytes: bytes))
    let findings = SmallGuide.read(files).findings
    #expect(
      findings.map { "\($0.rule.id) \($0.location?.description ?? "")" }
        == ["not-utf8 Content/claims.yaml:2:7"])
  }

  @Test("A byte order mark and Windows line ends change nothing")
  func windows() {
    let text = SmallGuide.files["Content/decision.yaml"] ?? ""
    let windows = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    #expect(SmallGuide.read(["Content/decision.yaml": windows]).findings.isEmpty)
  }

  @Test("No bytes make reading stop", arguments: 0..<100)
  func anyBytes(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var files = SmallGuide.files.sorted { $0.key < $1.key }.map {
      SourceFile(path: $0.key, text: $0.value)
    }
    let pieces = [
      "{", "}", "[", "]", ": ", "\n", "- ", "\"", ">", "|", "\t", "&", "*", "é", "---\n",
    ]
    for _ in 0..<3 {
      let index = next(files.count)
      var bytes = files[index].bytes
      let position = next(bytes.count + 1)
      if next(3) == 0 { bytes.removeSubrange(position..<min(bytes.count, position + 7)) }
      bytes.insert(
        contentsOf: next(4) == 0 ? [UInt8(next(256))] : Array(pieces[next(pieces.count)].utf8),
        at: min(position, bytes.count))
      files[index] = SourceFile(path: files[index].path, bytes: bytes)
    }
    let findings = SmallGuide.read(files).findings
    for finding in findings {
      guard let place = finding.location,
        let file = files.first(where: { $0.path == place.file })
      else { continue }
      let lines = file.bytes.reduce(1) { $0 + ($1 == 10 ? 1 : 0) }
      #expect(place.line <= lines, "\(place)")
    }
  }

  @Test("A line that lost its indentation is noted where the lines below it no longer fit")
  func outdented() {
    let text =
      SmallGuide.files["Content/assessments/bakery.yaml"]?
      .replacing("  users: {value", with: "users: {value") ?? ""
    let findings = SmallGuide.read(["Content/assessments/bakery.yaml": text]).findings
    #expect(findings.map(\.rule) == [.yamlSyntax])
    #expect(findings.map { $0.location?.line } == [7])
    #expect(findings.flatMap(\.notes).map { $0.location.line } == [6])
  }

  @Test("A quote that ends lines below is noted where it opens")
  func longQuote() {
    let text = """
      project: 'Bakery
      date: 2026-10-02
      summary: The baker's bread
      """
    let findings = SmallGuide.read(["Content/assessments/bakery.yaml": text]).findings
    #expect(findings.map(\.rule) == [.yamlSyntax])
    #expect(findings.map { $0.location?.line } == [3])
    #expect(
      findings.flatMap(\.notes).map { "\($0.location.line):\($0.location.column)" } == ["1:10"])
  }

  @Test("Comments stand where they are, whatever ends the lines", arguments: ["\n", "\r\n", "\r"])
  func comments(end: String) {
    let lines = [
      "# $schema=", "subject: build", "", "# waymark: accept stale-pge until 2027-01-31, x",
    ]
    let text = (SmallGuide.files["Content/guide.yaml"] ?? "").split(separator: "\n")
      .filter { !$0.hasPrefix("subject") }.map(String.init)
    let files = ["Content/guide.yaml": (lines + text).joined(separator: end)]
    let place = SmallGuide.read(files).findings.first?.location
    #expect([place?.line, place?.column, place?.length] == [4, 19, 9])
  }
}
