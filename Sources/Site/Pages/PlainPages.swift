import Diagnostics
import Guidebook

/// What a server shows where there is no page.
struct NotFoundPage: ViewModel {
  let frame: FrameView
  let home: LinkView

  init(_ writer: PageWriter) {
    frame = FrameView(writer)
    home = LinkView(
      title: writer.site.guide.settings.title, address: writer.address(of: "index.html"))
  }

  static let fields: [Field<NotFoundPage>] = [
    .record("frame", \.frame), .record("home", \.home),
  ]
}

/// An earlier address of a page.
struct Redirect: Sendable {
  /// The earlier address.
  let page: SitePage
  /// Where it leads now.
  let target: SitePage
}

/// Leads on from an earlier address.
struct RedirectPage: ViewModel {
  let frame: FrameView
  let target: LinkView

  init(_ redirect: Redirect, _ writer: PageWriter) {
    frame = FrameView(writer)
    target = LinkView(
      title: redirect.target.title, address: writer.address(of: redirect.target))
  }

  static let fields: [Field<RedirectPage>] = [
    .record("frame", \.frame), .record("target", \.target),
  ]
}

extension SiteMap {
  /// Every alias of every page written from a file.
  var redirects: [Redirect] {
    let pages =
      [guide.home] + guide.chapters + guide.options.map(\.page)
      + guide.caseStudies.map(\.page) + guide.references.map(\.page)
    return pages.flatMap { page in
      let target = self.pages[page.path] ?? SitePage(page, .none)
      return page.aliases.map { alias in
        Redirect(
          page: SitePage(path: alias.value, title: page.title, section: .none), target: target)
      }
    }
  }
}
