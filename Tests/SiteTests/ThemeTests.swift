import Diagnostics
import Guidebook
import Testing

@testable import Site

@Suite("The default theme")
struct ThemeTests {
  private let theme = ThemeFiles.embedded(replacing: [])

  @Test("Every kind of page has a template that fits it", arguments: allPages.map(\.id))
  func pages(id: String) {
    var diagnostics: [Diagnostic] = []
    let kind = allPages.first { $0.id == id }
    #expect(kind?.compile(theme, &diagnostics) != nil)
    #expect(diagnostics.map(\.described) == [])
  }

  @Test("Every directive and every role has a template that fits it")
  func components() {
    var diagnostics: [Diagnostic] = []
    #expect(Components(theme: theme, reporting: &diagnostics) != nil)
    #expect(diagnostics.map(\.described) == [])
  }

  @Test("Every directive and every role is drawn, in the manual's order")
  func drawings() {
    #expect(allDirectiveDrawings.map(\.name) == Guidebook.allDirectives.map(\.name))
    #expect(allRoleDrawings.map(\.name) == Guidebook.allRoles.map(\.name))
  }

  @Test("A file of the same name replaces the embedded one")
  func overrides() {
    let own = SourceFile(path: "Templates/basis.mustache", text: "mine")
    let theme = ThemeFiles.embedded(replacing: [own])
    #expect(theme.files["basis.mustache"] == own)
    #expect(theme.files.count == self.theme.files.count)
  }

  @Test("Every kind of page has an id of its own")
  func uniqueIDs() {
    #expect(Set(allPages.map(\.id)).count == allPages.count)
  }
}

extension Diagnostic {
  /// The finding in one line, for comparisons in tests.
  var described: String {
    "\(location.map { "\($0): " } ?? "")\(message)\(help.map { " (\($0))" } ?? "")"
  }
}
