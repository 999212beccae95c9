import Decision
import Diagnostics

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
      .required("option", \.option, .name(of: .option), "the option that was taken, by id"),
      .required("outcome", \.outcome, .word(), "success or failure"),
      .optional("domain", \.domain, .text, "the field, such as customer support"),
      .optional(
        "answers", \.answers, .map(by: .input, of: .answer), "the answers by input, where known"),
    ] + basisFields
}
