import Diagnostics
import Markdown
import Testing

@testable import Site

@Suite("Templates")
struct TemplateTests {
  @Test("Text is escaped for content and attributes")
  func escapes() throws {
    #expect(
      try written("<p title=\"{{title}}\">{{title}}</p>", TestPage(title: "<b> & \"c\" 'd'"))
        == "<p title=\"&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;\">"
        + "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</p>")
  }

  @Test(
    "Markup hidden behind a combining mark is escaped",
    arguments: [
      ("\u{600}<script>", "\u{600}&lt;script&gt;"), ("\"\u{301}", "&quot;\u{301}"),
      ("&\u{301}", "&amp;\u{301}"), ("'\u{20dd}", "&#39;\u{20dd}"), ("\r\n<", "\r\n&lt;"),
    ])
  func escapesBytes(text: String, expected: String) throws {
    #expect(try Array(written("{{title}}", TestPage(title: text)).utf8) == Array(expected.utf8))
  }

  @Test("Markup is written as it is with three braces")
  func writesMarkup() throws {
    let page = TestPage(body: HTML(trusted: "<em>so</em>"))
    #expect(try written("{{{body}}}", page) == "<em>so</em>")
  }

  @Test("Sections repeat lists, open records, and follow conditions and emptiness")
  func sections() throws {
    let page = TestPage(title: "T", isNew: true, rows: [TestRow(name: "a"), TestRow(name: "b")])
    #expect(try written("{{#rows}}[{{name}}]{{/rows}}{{^rows}}none{{/rows}}", page) == "[a][b]")
    #expect(try written("{{^rows}}none{{/rows}}", TestPage()) == "none")
    #expect(try written("{{#isNew}}{{title}}{{/isNew}}{{^isNew}}old{{/isNew}}", page) == "T")
    #expect(try written("{{#title}}<h1>{{title}}</h1>{{/title}}", TestPage()) == "")
    #expect(try written("{{#first}}{{name}}{{/first}}", page) == "")
    #expect(try written("{{#first}}{{name}}{{/first}}", TestPage(first: TestRow(name: "a"))) == "a")
  }

  @Test("A tag alone on its line takes the line with it, one beside text does not")
  func standaloneLines() throws {
    let page = TestPage(rows: [TestRow(name: "a"), TestRow(name: "b")])
    #expect(
      try written("<ul>\n  {{#rows}}\n  <li>{{name}}\n  {{/rows}}  \n</ul>\n", page)
        == "<ul>\n  <li>a\n  <li>b\n</ul>\n")
    #expect(try written("{{! note }}\r\nx", page) == "x")
    #expect(try written("x {{#rows}}\n{{/rows}}y", page) == "x \n\ny")
  }

  @Test("A partial is written with the names around it")
  func partials() throws {
    let page = TestPage(rows: [TestRow(name: "a")])
    let row = SourceFile(path: "Templates/row.mustache", text: "<li>{{name}}</li>")
    #expect(try written("{{#rows}}\n{{> row}}\n{{/rows}}", page, row) == "<li>a</li>")
  }

  @Test(
    "A mistake is found without data, at its line and column",
    arguments: [
      ("<p>\n é{{#rows}}{{nam}}{{/rows}}", "no name 'nam' in TestRow", 2, 14),
      ("{{#rows}}{{title}}{{/rows}}", "no name 'title' in TestRow", 1, 12),
      ("{{> gone}}", "no partial 'gone.mustache' in the theme", 1, 5),
      ("{{> page}}", "partial 'page' stands inside itself", 1, 5),
      ("{{#rows}}", "section 'rows' is not closed", 1, 4),
      (
        "{{#gone}}{{a}}{{#b}}{{> c}}{{/b}}{{^d}}{{e}}{{/d}}{{/gone}}", "no name 'gone' in TestPage",
        1, 4
      ),
      ("{{#isNew}}{{/rows}}", "'rows' is closed while 'isNew' is open", 1, 14),
      ("{{/rows}}", "'rows' is closed but not open", 1, 4),
      ("{{{title}}}", "'title' is text and is never written unescaped", 1, 4),
      ("{{body}}", "'body' is markup and is written with three braces", 1, 3),
      ("{{rows}}", "'rows' opens a section and is no text", 1, 3),
      ("\n{{title", "tag is not closed", 2, 1),
      ("{{}}", "a tag holds one name of letters, digits, '-', '.' and '/'", 1, 1),
      ("{{=<% %>=}}", "a tag holds one name of letters, digits, '-', '.' and '/'", 1, 1),
    ])
  func mistakes(text: String, message: String, line: Int, column: Int) {
    var diagnostics: [Diagnostic] = []
    let template = Template<TestPage>("page.mustache", in: theme(text), reporting: &diagnostics)
    #expect(template == nil)
    #expect(diagnostics.map(\.message) == [message])
    let place = diagnostics.first?.location
    #expect(place?.file == "Templates/page.mustache")
    #expect(place?.line == line)
    #expect(place?.column == column)
  }

  @Test("Every mistake of a template is reported in one run")
  func allMistakes() {
    var diagnostics: [Diagnostic] = []
    _ = Template<TestPage>("page.mustache", in: theme("{{a}}{{b}}"), reporting: &diagnostics)
    #expect(diagnostics.count == 2)
  }

  @Test("A section of an unknown name must still close")
  func unknownSectionCloses() {
    var diagnostics: [Diagnostic] = []
    _ = Template<TestPage>("page.mustache", in: theme("{{#gone}}{{#a}}"), reporting: &diagnostics)
    #expect(
      diagnostics.map(\.message) == [
        "no name 'gone' in TestPage", "section 'a' is not closed", "section 'gone' is not closed",
      ])
  }

  @Test("Names after a section of an unknown name are held against the model")
  func namesAfterUnknownSection() {
    var diagnostics: [Diagnostic] = []
    _ = Template<TestPage>(
      "page.mustache", in: theme("{{#gone}}{{a}}{{/gone}}{{b}}"), reporting: &diagnostics)
    #expect(
      diagnostics.map(\.message) == ["no name 'gone' in TestPage", "no name 'b' in TestPage"])
  }

  private func written(_ text: String, _ page: TestPage, _ partials: SourceFile...) throws -> String
  {
    var diagnostics: [Diagnostic] = []
    let template = try #require(
      Template<TestPage>("page.mustache", in: theme(text, partials), reporting: &diagnostics),
      "\(diagnostics.map(\.message))")
    return template.html(page).text
  }

  private func theme(_ text: String, _ partials: [SourceFile] = []) -> ThemeFiles {
    var files = ["page.mustache": SourceFile(path: "Templates/page.mustache", text: text)]
    for partial in partials { files[partial.stem + ".mustache"] = partial }
    return ThemeFiles(files: files)
  }
}

private struct TestRow: ViewModel {
  var name = ""

  static let fields: [Field<TestRow>] = [.text("name", \.name)]
}

private struct TestPage: ViewModel {
  var title = ""
  var body = HTML()
  var isNew = false
  var rows: [TestRow] = []
  var first: TestRow?

  static let fields: [Field<TestPage>] = [
    .text("title", \.title), .html("body", \.body), .truth("isNew", \.isNew),
    .list("rows", \.rows), .record("first", \.first),
  ]
}
