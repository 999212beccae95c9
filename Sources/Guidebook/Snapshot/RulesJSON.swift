import Decision
import Diagnostics

extension SnapshotWriter {
  /// Questions, gates and rows as far as they decide; words are left out.
  func rules(of guide: Guide) -> JSON {
    .members([
      "hit-policy": .string(guide.table.hitPolicy.rawValue),
      "questions": .array(guide.questions.map { question($0.input) }),
      "gates": .array(
        guide.gates.map {
          .members([
            "id": .string($0.id), "input": .string($0.gate.input),
            "passes": .string($0.gate.passes.source),
          ])
        }),
      "rows": .array(
        guide.rows.map {
          .members([
            "id": .string($0.id), "when": .object($0.row.cells.map(cell)),
            "then": .string($0.row.outcome),
          ])
        }),
    ])
  }

  private func question(_ input: Input) -> JSON {
    let printer = Printer(currency: currency)
    var members = [JSON.Member("id", .string(input.id)), JSON.Member("type", type(input.type))]
    if case .number(let unit?) = input.type { members.append(.init("unit", .string(unit))) }
    if case .choice(let choices) = input.type { members.append(.init("choices", strings(choices))) }
    if let minimum = input.minimum {
      members.append(.init("minimum", .string(printer.figure(minimum))))
    }
    if let maximum = input.maximum {
      members.append(.init("maximum", .string(printer.figure(maximum))))
    }
    if let passes = input.notApplicablePasses {
      members.append(.init("not-applicable", .string(passes ? "pass" : "fail")))
    }
    return .object(members)
  }

  private func type(_ type: InputType) -> JSON {
    switch type {
    case .number: .string("number")
    case .money: .string("money")
    case .duration: .string("duration")
    case .percentage: .string("percentage")
    case .date: .string("date")
    case .boolean: .string("boolean")
    case .choice: .string("choice")
    case .text: .string("text")
    }
  }

  private func cell(_ cell: Cell) -> JSON.Member {
    switch cell {
    case .input(let id, let tests): JSON.Member(id, .string(tests.source))
    case .gate(let id, let passes): JSON.Member(id, .string(passes ? "pass" : "fail"))
    case .allGates: JSON.Member("gates", .string("all"))
    }
  }
}
