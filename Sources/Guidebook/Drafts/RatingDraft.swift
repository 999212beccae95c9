import Diagnostics

/// A grade, bare or with what it rests on.
struct RatingDraft: HasBasis {
  var grade: Located<String>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) {}

  static let fields: [Field<RatingDraft>] =
    [.required("grade", \.grade, .text(as: .grade), "a grade of the criterion's scale")]
    + basisFields
}

extension Kind where Value == RatingDraft {
  /// A grade, bare or with what it rests on.
  static let rating = Kind.record(orJust: \.grade, .text(as: .grade))
}
