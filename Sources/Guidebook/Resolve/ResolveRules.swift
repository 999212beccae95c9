import Decision
import Diagnostics

/// The questions by id, for whatever tests or answers them.
typealias Inputs = [String: Input]

extension Resolver {
  /// The gates, in order.
  mutating func gates(_ drafts: [GateDraft], _ inputs: Inputs) -> [GuideGate] {
    withoutRepeats(drafts.compactMap { gate($0, inputs) }, by: \.id)
  }

  private mutating func gate(_ draft: GateDraft, _ inputs: Inputs) -> GuideGate? {
    let basis = basis(draft)
    let input = find(draft.input, in: names.inputs)
    let against = draft.against.flatMap { valuePath($0) == nil ? nil : $0 }
    guard let input, let type = inputs[input]?.type, let passes = draft.passes,
      let tests = tests(passes, type), let id = draft.id?.value, let title = draft.title?.value
    else { return nil }
    return GuideGate(
      gate: Gate(id: id, input: input, passes: tests), title: title,
      otherwise: draft.otherwise?.value, against: against, note: draft.note?.value, basis: basis,
      location: draft.location)
  }

  /// The rows, in order.
  mutating func rows(_ drafts: [RowDraft], _ inputs: Inputs) -> [GuideRow] {
    reportDuplicates(drafts.map(\.id), "row")
    return withoutRepeats(drafts.compactMap { row($0, inputs) }, by: \.id)
  }

  private mutating func row(_ draft: RowDraft, _ inputs: Inputs) -> GuideRow? {
    let basis = basis(draft)
    let outcome = find(draft.then, in: names.options)
    let conditions = draft.when ?? []
    let cells = conditions.map { cell($0, inputs) }
    guard let id = draft.id?.value, let outcome, !cells.contains(nil) else { return nil }
    return GuideRow(
      row: Row(id: id, cells: cells.compactMap(\.self), outcome: outcome),
      because: draft.because?.value, note: draft.note?.value, basis: basis,
      location: draft.location, cellLocations: conditions.map(\.value.location))
  }

  private mutating func cell(_ condition: Keyed<CellDraft>, _ inputs: Inputs) -> Cell? {
    let name = condition.key
    if name.value == "gates" { return allGates(condition.value) }
    if names.gates.contains(name.value) { return gateCell(name.value, condition.value) }
    guard names.inputs.contains(name.value) else {
      reportUnknownCondition(name)
      return nil
    }
    guard let type = inputs[name.value]?.type, let tests = tests(condition.value, type) else {
      return nil
    }
    return .input(name.value, tests)
  }

  private mutating func reportUnknownCondition(_ name: Located<String>) {
    guard names.inputs.isComplete, names.gates.isComplete else { return }
    report(
      .unknownInput, "no question or gate is named '\(name.value)'", at: name.location,
      help: suggestion(
        for: name.value, among: names.inputs.ids + names.gates.ids, noun: "questions and gates"))
  }

  private mutating func allGates(_ cell: CellDraft) -> Cell? {
    if case .text(let text) = cell, text.value == "all" { return .allGates }
    report(
      .invalidTest, "'gates' can only be 'all'", at: cell.location,
      help: "write 'gates: all', or name a gate: 'data: pass'")
    return nil
  }

  private mutating func gateCell(_ gate: String, _ cell: CellDraft) -> Cell? {
    if case .text(let text) = cell {
      if text.value == "pass" { return .gate(gate, passes: true) }
      if text.value == "fail" { return .gate(gate, passes: false) }
    }
    report(
      .invalidTest, "a gate can only pass or fail", at: cell.location, help: "write pass or fail")
    return nil
  }

  /// The tests of a condition on an input of a type.
  private mutating func tests(_ cell: CellDraft, _ type: InputType) -> UnaryTests? {
    switch cell {
    case .text(let text): return test(text, type)
    case .anyOf(let texts, let place):
      // Each alone first: an error in a joined list has no place in the file.
      let each = texts.map { test($0, type) }
      guard !each.contains(nil) else { return nil }
      let joined = Located(texts.map(\.value).joined(separator: ","), at: place)
      let currency = currency
      return parsed(joined, .invalidTest) { (_) throws(ParseError) in
        try UnaryTests(anyOf: texts.map(\.value), for: type, currency: currency)
      }
    }
  }

  private mutating func test(_ text: Located<String>, _ type: InputType) -> UnaryTests? {
    let currency = currency
    return parsed(text, .invalidTest) { (text) throws(ParseError) in
      try UnaryTests(parsing: text, for: type, currency: currency)
    }
  }

  /// The worked examples, in order.
  mutating func workedExamples(
    _ drafts: [WorkedExampleDraft], _ inputs: Inputs
  ) -> [WorkedExample] {
    reportDuplicates(drafts.map(\.id), "worked example")
    return withoutRepeats(drafts.compactMap { workedExample($0, inputs) }, by: \.id)
  }

  private mutating func workedExample(
    _ draft: WorkedExampleDraft, _ inputs: Inputs
  ) -> WorkedExample? {
    let basis = basis(draft)
    let answers = answers(draft.answers ?? [], inputs)
    guard let expectation = draft.expect.flatMap({ expectation($0) }), let id = draft.id?.value,
      let title = draft.title?.value
    else { return nil }
    return WorkedExample(
      id: id, title: title, answers: answers, expectation: expectation, note: draft.note?.value,
      basis: basis, location: draft.location)
  }

  private mutating func expectation(_ text: Located<String>) -> Expectation? {
    let negation = "not "
    guard text.value.utf8.starts(with: negation.utf8) else {
      return find(text, in: names.options).map { .decided($0) }
    }
    let option = String(Substring(text.value.utf8.dropFirst(negation.utf8.count)))
    let place = text.part(offset: negation.utf8.count, length: option.unicodeScalars.count)
    return find(Located(option, at: place), in: names.options).map { .not($0) }
  }

  /// Answers by input, for examples, whose words are not kept.
  mutating func answers(_ drafts: [Keyed<AnswerDraft>], _ inputs: Inputs) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for draft in drafts {
      guard let id = find(draft.key, in: names.inputs), let input = inputs[id],
        let answer = answer(draft.value.value, for: input)
      else { continue }
      answers[id] = answer
    }
    return answers
  }
}
