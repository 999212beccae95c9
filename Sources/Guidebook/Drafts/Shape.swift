/// What a value looks like in a file.
indirect enum Shape: Hashable, Sendable {
  case text, id, boolean, integer, date, duration, durations, version, currency
  /// One of these words.
  case word([String])
  /// The name of something that another part of the guide defines.
  case name(Naming)
  /// A name with `not` in front of it or without.
  case expectation
  /// A grade of the criterion whose key it stands under.
  case grade
  /// An answer to the question whose key it stands under.
  case answer
  /// Text, or `@` and the name of a reference.
  case evidence
  /// A price on one line.
  case amount
  /// A sum of money.
  case sum
  /// A quantity in any unit.
  case measure
  /// How far apart two quantities may be.
  case tolerance
  case list(Shape)
  /// One value or a list of them.
  case oneOrMore(Shape)
  /// Values under names, or under any keys; some keys may have a shape of their own.
  case map(Naming?, Shape, beside: [FieldOutline] = [])
  /// A mapping with keys of its own.
  case record([FieldOutline])
  /// A short form beside a mapping.
  case shorthand(Shape, [FieldOutline])
  /// A shape that many fields share.
  case shared(String, Shape)

  /// The shape in words, with its article.
  var description: String {
    switch self {
    case .text, .evidence: "text"
    case .id: "an id"
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .date: "a date"
    case .duration: "a length of time"
    case .durations: "a length of time or a range"
    case .version: "a version"
    case .currency: "a currency code"
    case .word(let words): "one of " + words.joined(separator: ", ")
    case .name(let naming): naming.description
    case .expectation: Naming.option.description + ", or 'not' and one"
    case .grade: "a grade"
    case .answer: "an answer"
    case .amount: "an amount"
    case .sum: "a sum of money"
    case .measure: "a quantity"
    case .tolerance: "a percentage or points"
    case .list: "a list"
    case .oneOrMore(let shape): shape.description + " or a list"
    case .map, .record: "a mapping"
    case .shorthand(let shape, _): shape.description + " or a mapping"
    case .shared(_, let shape): shape.description
    }
  }
}

/// What a name in a file can be a name of.
enum Naming: String, CaseIterable, Sendable {
  case option, criterion, input, gate, claim, reference, rule
  case costItem = "cost-item"
  case caseStudy = "case-study"
  /// A question, a gate or all gates: what a row tests.
  case condition

  /// The name in words, with its article.
  var description: String {
    switch self {
    case .option: "an option's id"
    case .criterion: "a criterion's id"
    case .input: "a question's id"
    case .gate: "a gate's id"
    case .claim: "a claim's id"
    case .reference: "a reference's id"
    case .rule: "a rule's id"
    case .costItem: "a cost item's id"
    case .caseStudy: "a case study's id"
    case .condition: "a question's or gate's id"
    }
  }
}
