import Diagnostics
import Markdown
import Testing

@Suite("Rules")
struct RuleTests {
  /// For each rule a text that fires it and no other.
  static let fixtures: [(rule: Rule, bytes: [UInt8])] = [
    (.notUTF8, [0x61, 0xE9]),
    (.unclosedFrontMatter, Array("---\ntitle: x".utf8)),
    (.markdownTooComplex, Array(repeating: UInt8(ascii: ">"), count: 40)),
    (.rawHTML, Array("a <b>".utf8)),
    (.unsafeAddress, Array("[a](data:x)".utf8)),
    (.invalidAnchor, Array("# A {#1}".utf8)),
    (.duplicateAnchor, Array("# A {#a}\n# B {#a}".utf8)),
    (.invalidCitation, Array("[@a, @b]".utf8)),
    (.invalidDirective, Array("```{a b}\n```".utf8)),
    (.nestedLink, Array("[x [@a]](b)".utf8)),
    (.unknownFootnote, Array("[^a]".utf8)),
    (.unusedFootnote, Array("[^a]: b".utf8)),
    (.duplicateFootnote, Array("[^a]\n\n[^a]: b\n[^a]: c".utf8)),
    (.misplacedFootnote, Array("- [^a]: b".utf8)),
    (.raggedTable, Array("|a|\n|-|\n|b|c|".utf8)),
    (.unknownAlert, Array("> [!HINT]".utf8)),
    (.looseRole, Array("a {value} `b`".utf8)),
    (.unclosedFence, Array("```\na".utf8)),
    (.undefinedLabel, Array("[a][b]".utf8)),
    (.unusedDefinition, Array("[a]: b".utf8)),
    (.duplicateDefinition, Array("[a]\n\n[a]: b\n[A]: c".utf8)),
  ]

  @Test("Every rule has a text that fires it alone")
  func fixturesFire() {
    #expect(Self.fixtures.map(\.rule) == markdownRules)
    for (rule, bytes) in Self.fixtures {
      #expect(Reading(bytes: bytes).diagnostics.map(\.rule) == [rule])
    }
  }

  @Test("Every rule has an id of its own and a page of the manual")
  func manual() {
    #expect(Set(markdownRules.map(\.id)).count == markdownRules.count)
    for rule in markdownRules {
      for part in [rule.summary, rule.reason, rule.example, rule.fix] {
        #expect(!part.isEmpty, "\(rule.id)")
      }
    }
  }
}
