import Decision
import Diagnostics
import Fixtures
import Guidebook
import Markdown
import Testing

@Suite("Directives and roles")
struct DirectiveTests {
  @Test("Every option is read as its own type")
  func typed() throws {
    let guide = try #require(SmallGuide.read().guide)
    func read<Block: ComputedBlock>(_ options: KeyValuePairs<String, String>) -> Block? {
      let place = Diagnostics.SourceLocation(file: "Content/index.md", line: 1)
      let directive = Directive(
        name: Located(Block.declaration.manual.name, at: place),
        options: options.map {
          Directive.Option(key: Located($0.key, at: place), value: Located($0.value, at: place))
        })
      return Block(directive, in: guide)
    }
    let comparison: ComparisonBlock? = read(["columns": "time,\tcontrol", "horizon": "3 years"])
    #expect(comparison?.columns == [.time, .criterion("control")])
    #expect(comparison?.horizon == Duration(36, .month))
    #expect(comparison?.options == [])
    let costs: CostsBlock? = read(["option": "buy", "kind": "hidden"])
    #expect(costs?.option == "buy" && costs?.kind == .hidden && costs?.horizon == nil)
    let assessments: AssessmentsBlock? = read(["verdict": "open", "limit": "3"])
    #expect(assessments?.verdict == .open && assessments?.limit == 3)
    let candidates: CandidatesBlock? = read(["expect": "good"])
    #expect(candidates?.expect == .good)
    let claims: ClaimsBlock? = read(["status": "differs"])
    #expect(claims?.status == .differs && claims?.ids == [])
    let references: ReferencesBlock? = read(["cited-here": "yes"])
    #expect(references?.citedHere == true)
    let gates: GatesBlock? = read([:])
    #expect(gates != nil)
  }

  @Test("Every directive and role is listed once, and explains itself")
  func listed() {
    let ids = allManualEntries.map(\.id)
    #expect(Set(ids).count == ids.count)
    for entry in allManualEntries {
      for text in [entry.gives, entry.shows, entry.example] { #expect(!text.isEmpty) }
      #expect(Set(entry.parts.map(\.name)).count == entry.parts.count)
      for part in entry.parts { #expect(!part.says.isEmpty && !part.example.isEmpty) }
    }
  }
}
