import Diagnostics

/// One kind of page: which pages there are of it, and how each is made.
struct PageKind: Sendable {
  /// Writes every page of the kind.
  typealias Writer = @Sendable (SiteMap) -> [OutputFile]

  /// The kebab-case name, which is also its template's.
  let id: String
  /// Compiles its template, or reports every error and gives nil.
  let compile: @Sendable (ThemeFiles, inout [Diagnostic]) -> Writer?

  /// Declares a kind with any number of pages.
  ///
  /// - Parameters:
  ///   - subjects: what there is a page for, in order.
  ///   - page: where a subject's page stands and what it is called.
  ///   - source: the file relative links are read from; the page's own path unless given.
  ///   - view: what the template shows.
  init<Subject, View: ViewModel>(
    _ id: String, of subjects: @escaping @Sendable (SiteMap) -> [Subject],
    at page: @escaping @Sendable (Subject) -> SitePage,
    from source: @escaping @Sendable (Subject) -> String? = { _ in nil },
    view: @escaping @Sendable (Subject, PageWriter) -> View
  ) {
    self.id = id
    compile = { theme, diagnostics in
      let template = Template<View>(id + ".mustache", in: theme, reporting: &diagnostics)
      guard let template else { return nil }
      return { site in
        subjects(site).map { subject in
          let page = page(subject)
          let writer = PageWriter(page, of: site, source: source(subject))
          var bytes: [UInt8] = []
          template.write(view(subject, writer), to: &bytes)
          return OutputFile(path: page.path, bytes: bytes)
        }
      }
    }
  }

  /// Declares a kind with one page.
  init<View: ViewModel>(
    _ id: String, at page: SitePage, view: @escaping @Sendable (PageWriter) -> View
  ) {
    self.init(id, of: { _ in [page] }, at: { $0 }, view: { _, writer in view(writer) })
  }
}
