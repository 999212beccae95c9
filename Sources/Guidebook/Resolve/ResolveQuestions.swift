import Decision
import Diagnostics
import Markdown

extension Resolver {
  /// The criteria, in order.
  mutating func criteria(_ drafts: [CriterionDraft]) -> [Criterion] {
    reportDuplicates(drafts.map(\.id), "criterion")
    let criteria = drafts.compactMap { draft -> Criterion? in
      let scale = distinct(draft.scale ?? [], "grade")
      let also = distinct(draft.also ?? [], "grade").filter { !scale.contains($0) }
      guard let id = draft.id?.value, let name = draft.name?.value, !scale.isEmpty else {
        return nil
      }
      return Criterion(id: id, name: name, scale: scale, also: also, location: draft.location)
    }
    return withoutRepeats(criteria, by: \.id)
  }

  /// The questions, in order.
  mutating func questions(_ drafts: [InputDraft]) -> [Question] {
    withoutRepeats(drafts.compactMap { question($0) }, by: \.id)
  }

  private mutating func question(_ draft: InputDraft) -> Question? {
    guard let type = type(draft) else { return nil }
    let least = bound(draft.min, type)
    let greatest = bound(draft.max, type)
    if let least, let greatest, let place = draft.max, comesBefore(greatest, least) {
      report(
        .invalidValue, "'max' is less than 'min'", at: place.location,
        help: "exchange the two")
    }
    let why = draft.why.map { Document(parsing: $0, reporting: &diagnostics) }
    guard let id = draft.id?.value, let text = draft.question?.value else { return nil }
    let bare = Input(
      id: id, type: type, minimum: least, maximum: greatest,
      notApplicablePasses: draft.notApplicable?.value)
    let input = Input(
      id: id, type: type, minimum: least, maximum: greatest,
      notApplicablePasses: draft.notApplicable?.value, typical: typical(draft.typical, bare))
    return Question(input: input, text: text, why: why, location: draft.location)
  }

  private mutating func type(_ draft: InputDraft) -> InputType? {
    guard let word = draft.type else { return nil }
    if let unit = draft.unit, word.value != .number {
      report(
        .conflictingKeys, "'unit' stands at a \(word.value.rawValue)", at: unit.location,
        help: "only a number has a unit")
    }
    if let first = draft.choices?.first, word.value != .choice {
      report(
        .conflictingKeys, "'choices' stand at a \(word.value.rawValue)", at: first.location,
        help: "only a choice has choices")
    }
    switch word.value {
    case .number: return .number(unit: draft.unit?.value)
    case .money: return .money
    case .duration: return .duration
    case .percentage: return .percentage
    case .date: return .date
    case .boolean: return .boolean
    case .text: return .text
    case .choice: return choices(draft, word.location)
    }
  }

  private mutating func choices(_ draft: InputDraft, _ place: SourceLocation) -> InputType? {
    guard let choices = draft.choices else {
      report(
        .missingKey, "no 'choices' here", at: place, help: "add 'choices': the words to choose from"
      )
      return nil
    }
    for choice in choices where ["unknown", "not-applicable", "-"].contains(choice.value) {
      report(
        .reservedID, "'\(choice.value)' is reserved", at: choice.location,
        help: "choose another word")
    }
    return .choice(distinct(choices, "choice"))
  }

  private mutating func bound(_ text: Located<String>?, _ type: InputType) -> Value? {
    guard let text else { return nil }
    guard type.isOrdered else {
      report(
        .conflictingKeys, "a bound stands where values have no order", at: text.location,
        help: "remove it")
      return nil
    }
    let currency = currency
    return parsed(text, .invalidValue) { (text) throws(ParseError) in
      try Value(parsing: text, as: type, currency: currency)
    }
  }

  private mutating func typical(_ text: Located<String>?, _ input: Input) -> Value? {
    guard let answer = answer(text, for: input), let text else { return nil }
    guard case .known(let value) = answer else {
      report(
        .invalidAnswer, "'typical' is not one value", at: text.location,
        help: "write one value, such as the middle of the range")
      return nil
    }
    return value
  }

  /// An answer to a question, held against its bounds.
  mutating func answer(_ text: Located<String>?, for input: Input) -> Answer? {
    let currency = currency
    return parsed(text, .invalidAnswer) { (text) throws(ParseError) in
      try Answer(parsing: text, for: input, currency: currency)
    }
  }

  private mutating func distinct(_ words: [Located<String>], _ noun: String) -> [String] {
    reportDuplicates(words, noun)
    return withoutRepeats(words.map(\.value), by: { $0 })
  }
}

/// Whether a value of an ordered type comes before another of the same type.
private func comesBefore(_ left: Value, _ right: Value) -> Bool {
  switch (left, right) {
  case (.number(let a), .number(let b)), (.percentage(let a), .percentage(let b)): a < b
  case (.money(let a), .money(let b)): a < b
  case (.duration(let a), .duration(let b)): a < b
  case (.date(let a), .date(let b)): a < b
  default: false
  }
}
