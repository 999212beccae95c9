import Decision
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
      .optional("ratings", \.ratings, .map(of: .rating), "grades by criterion"),
      .optional("costs", \.costs, .list(of: .record), "the cost items"),
    ] + basisFields
}

/// A lead time, bare or with what it rests on.
struct TimeDraft: HasBasis {
  let location: SourceLocation
  var value: Located<Spread<Duration>>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<TimeDraft>] =
    [.required("value", \.value, .durations, "the lead time, such as 3 to 6 months")]
    + basisFields
}

/// A grade, bare or with what it rests on.
struct RatingDraft: HasBasis {
  var grade: Located<String>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) {}

  static let fields: [Field<RatingDraft>] =
    [.required("grade", \.grade, .text, "a grade of the criterion's scale")] + basisFields
}

extension Kind where Value == TimeDraft {
  /// A lead time, bare or with what it rests on.
  static let time = Kind.record(orJust: \.value, .durations)
}

extension Kind where Value == RatingDraft {
  /// A grade, bare or with what it rests on.
  static let rating = Kind.record(orJust: \.grade, .text)
}
