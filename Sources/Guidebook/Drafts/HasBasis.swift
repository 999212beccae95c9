import Diagnostics

/// A draft that says what it rests on.
protocol HasBasis: Draft {
  /// References by id.
  var cites: [Located<String>]? { get set }
  /// `ours`.
  var basis: Located<BasisWord>? { get set }
}

/// The words of `basis:`.
enum BasisWord: String, CaseIterable, Sendable { case ours }

extension HasBasis {
  /// The keys every such draft has.
  static var basisFields: [Field<Self>] {
    [
      .optional(
        "cites", \.cites, .oneOrMore(of: .name(of: .reference)), "the references it rests on, by id"
      ),
      .optional("basis", \.basis, .word(), "'ours' for the guide's own judgement"),
    ]
  }
}
