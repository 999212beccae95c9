import Decision
import Diagnostics

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

extension Kind where Value == TimeDraft {
  /// A lead time, bare or with what it rests on.
  static let time = Kind.record(orJust: \.value, .durations).shared(as: "time")
}
