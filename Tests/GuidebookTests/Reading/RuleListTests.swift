import Diagnostics
import Guidebook
import Testing

@Suite("The list of reading rules")
struct RuleListTests {
  @Test("Ids are unique and kebab-case, and every rule explains itself")
  func complete() {
    let ids = readingRules.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in readingRules {
      #expect(rule.id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil)
      for text in [rule.summary, rule.reason, rule.example, rule.fix] { #expect(!text.isEmpty) }
    }
  }

  @Test("Every rule has a slip that fires it")
  func fired() {
    let slips =
      YAMLSlipTests.traps + YAMLSlipTests.syntax + YAMLSlipTests.features + FieldSlipTests.keys
      + FieldSlipTests.values + FieldSlipTests.ids + FieldSlipTests.parsed + NameSlipTests.yaml
      + NameSlipTests.markdown
    let elsewhere: [Rule] = [
      .missingFile, .emptyFile, .strayFile, .activeMedia, .orphanFile, .yamlLimit, .duplicateKey,
      .duplicatePage, .aliasClash,
    ]
    let fired = Set(slips.map(\.rule) + elsewhere)
    #expect(readingRules.filter { !fired.contains($0) }.map(\.id) == [])
  }
}
