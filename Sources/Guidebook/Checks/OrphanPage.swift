import Diagnostics

extension Check {
  static let orphanPage = Check(.orphanPage) { inspection in
    let linked = Set(
      inspection.texts.flatMap { text in
        text.mentions.paths(from: text.path).filter { $0 != text.path }
      })
    return inspection.guide.chapters.filter { !linked.contains($0.path) }.map {
      Diagnostic(
        .orphanPage, "no text links to '\($0.title)'", at: $0.location,
        help: "link to it where a reader needs it")
    }
  }
}

extension Rule {
  static let orphanPage = Rule(
    "orphan-page", .info,
    summary: "No text of the guide links to a chapter, so that readers meet it in menus only.",
    reason: """
      What no text leads to is read by few. Links from other pages' text count, and from questions \
      and assessments; the menu, the list on the home page and a page's links to itself do not. \
      Options, case studies and references stand in computed lists, so only chapters are looked at.
      """,
    example: "Content/framework/glossary.md, which no page links to",
    fix: "Link to the page from a text where a reader needs it, or make it part of another one.")
}
