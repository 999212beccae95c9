import Decision
import Diagnostics

/// What every page's front matter may say.
struct PageFields: Sendable {
  var title: Located<String>?
  var summary: Located<String>?
  var order: Located<Int>?
  var lastReviewed: Located<CalendarDate>?
  var reviewIn: Located<Duration>?
  var owner: Located<String>?
  var aliases: [Located<String>]?
}

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

/// The front matter of a framework chapter.
struct ChapterDraft: FrontMatterDraft {
  var page = PageFields()
  init(at location: SourceLocation) {}
  static let fields: [Field<ChapterDraft>] = pageFields()
}

/// The front matter of an option's page, whose title is the option's name unless it says.
struct OptionPageDraft: FrontMatterDraft {
  var page = PageFields()
  init(at location: SourceLocation) {}
  static let fields: [Field<OptionPageDraft>] = pageFields(titleIsRequired: false)
}

/// The front matter of the home page, whose title is the guide's unless it says.
struct HomeDraft: FrontMatterDraft {
  var page = PageFields()
  var facts: [Located<String>]?

  init(at location: SourceLocation) {}

  static let fields: [Field<HomeDraft>] =
    pageFields(titleIsRequired: false) + [
      .optional("facts", \.facts, .oneOrMore(of: .text), "claims shown as headline figures")
    ]
}

/// The front matter of a case study.
struct CaseStudyDraft: FrontMatterDraft, HasBasis {
  var page = PageFields()
  var organisation: Located<String>?
  var option: Located<String>?
  var outcome: Located<CaseStudy.Outcome>?
  var domain: Located<String>?
  var answers: [Keyed<AnswerDraft>]?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) {}

  static let fields: [Field<CaseStudyDraft>] =
    pageFields() + [
      .optional("organisation", \.organisation, .text, "where it happened"),
      .required("option", \.option, .text, "the option that was taken, by id"),
      .required("outcome", \.outcome, .word(), "success or failure"),
      .optional("domain", \.domain, .text, "the field, such as customer support"),
      .optional("answers", \.answers, .map(of: .answer), "the answers by input, where known"),
    ] + basisFields
}

/// The front matter of a reference, under CSL's names.
struct ReferenceDraft: FrontMatterDraft {
  var page = PageFields()
  var type: Located<String>?
  var author: [Located<String>]?
  var issued: Located<String>?
  var publisher: Located<String>?
  var url: Located<String>?
  var accessed: Located<CalendarDate>?
  var evidence: Located<Reference.Evidence>?
  var background: Located<Bool>?

  init(at location: SourceLocation) {}

  static let fields: [Field<ReferenceDraft>] =
    pageFields() + [
      .required("type", \.type, .text, "CSL's item type, such as report"),
      .optional("author", \.author, .oneOrMore(of: .text), "the authors, in order"),
      .optional("issued", \.issued, .text, "the date as written, such as 2024"),
      .optional("publisher", \.publisher, .text, "who published it"),
      .optional("URL", \.url, .text, "where it is found"),
      .optional("accessed", \.accessed, .date, "when it was last looked at"),
      .required("evidence", \.evidence, .word(), "how good it is as evidence"),
      .optional("background", \.background, .boolean, "whether it is listed without being cited"),
    ]
}
