import Decision
import Diagnostics

/// A project's own figures for an item, or an item of its own.
struct CostOverrideDraft: HasBasis {
  let location: SourceLocation
  var label: Located<String>?
  var amount: AmountDraft?
  var kind: Located<CostItem.Kind>?
  var during: Located<CostItem.Phase>?
  var at: Located<Duration>?
  var per: Located<String>?
  var note: Located<String>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<CostOverrideDraft>] =
    [
      .optional("label", \.label, .text, "the words shown; a new item needs them"),
      .optional("amount", \.amount, .amount, "the price, such as 900/month"),
      .optional("kind", \.kind, .word(), "direct or hidden; a new item needs it"),
      .optional("during", \.during, .word(), "build, run or always"),
      .optional("at", \.at, .duration, "when a one-off falls due, from the start"),
      .optional("per", \.per, .name(of: .input), "the input that multiplies the price"),
      .optional("note", \.note, .text, "a remark"),
    ] + basisFields
}

extension Kind where Value == CostOverrideDraft {
  /// An amount, or a mapping for more.
  static let costOverride = Kind(shape: overrideShape) { node, name, diagnostics in
    if case .mapping = node.content {
      return CostOverrideDraft(reading: node, name, reporting: &diagnostics)
    }
    guard let amount = Kind<AmountDraft>.amount.read(node, name, &diagnostics) else { return nil }
    var draft = CostOverrideDraft(at: node.location)
    draft.amount = amount
    return draft
  }
}

private let overrideShape = Shape.shared(
  "own-item", .shorthand(.amount, CostOverrideDraft.outline))
