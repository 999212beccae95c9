import Decision
import Diagnostics

/// One cost item of an option; without an amount it is unpriced.
struct CostItemDraft: HasBasis {
  let location: SourceLocation
  var id: Located<String>?
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

  static let fields: [Field<CostItemDraft>] =
    [
      .required("id", \.id, .id, "a kebab-case name, unique within the option"),
      .required("label", \.label, .text, "the words shown"),
      .optional("amount", \.amount, .amount, "the price, such as 5k to 25k/month"),
      .required("kind", \.kind, .word(), "direct or hidden"),
      .optional("during", \.during, .word(), "build, run or always"),
      .optional("at", \.at, .duration, "when a one-off falls due, from the start"),
      .optional("per", \.per, .name(of: .input), "the input that multiplies the price"),
      .optional("note", \.note, .text, "a remark"),
    ] + basisFields
}
