import Decision
import Diagnostics

/// The front matter of one kind of page.
protocol FrontMatterDraft: Draft {
  var page: PageFields { get set }
}

extension FrontMatterDraft {
  /// The keys of every page.
  static func pageFields(titleIsRequired: Bool = true) -> [Field<Self>] {
    let title: Field<Self> =
      titleIsRequired
      ? .required("title", \.page.title, .text, "the page's title")
      : .optional("title", \.page.title, .text, "the page's title")
    return [
      title,
      .optional("summary", \.page.summary, .text, "the page in one or two sentences"),
      .optional("order", \.page.order, .integer, "its place among its siblings, lower first"),
      .optional("last-reviewed", \.page.lastReviewed, .date, "when a person last went over it"),
      .optional("review-in", \.page.reviewIn, .duration, "the age at which it is stale"),
      .optional("owner", \.page.owner, .text, "who keeps it"),
      .optional("aliases", \.page.aliases, .oneOrMore(of: .text), "paths that lead here too"),
    ]
  }
}
