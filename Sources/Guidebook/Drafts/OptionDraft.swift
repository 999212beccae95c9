import Diagnostics

/// What `options/<id>.yaml` says.
struct OptionDraft: HasBasis {
  let location: SourceLocation
  var name: Located<String>?
  var summary: Located<String>?
  var order: Located<Int>?
  var demanding: Located<Bool>?
  var take: Located<String>?
  var avoid: Located<String>?
  var time: TimeDraft?
  var ratings: [Keyed<RatingDraft>]?
  var costs: [CostItemDraft]?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<OptionDraft>] =
    [
      .required("name", \.name, .text, "the name shown"),
      .required("summary", \.summary, .text, "the option in one sentence"),
      .optional("order", \.order, .integer, "its place among the options, lower first"),
      .optional("demanding", \.demanding, .boolean, "whether it is drawn as the hard way"),
      .optional("take", \.take, .text, "the headline when it is recommended"),
      .optional("avoid", \.avoid, .text, "the headline when it is the subject and is not"),
      .required("time", \.time, .time, "the lead time before it is live"),
      .optional("ratings", \.ratings, .map(by: .criterion, of: .rating), "grades by criterion"),
      .optional("costs", \.costs, .list(of: .record), "the cost items"),
    ] + basisFields
}
