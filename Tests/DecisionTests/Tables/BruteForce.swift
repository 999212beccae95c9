import Decision

/// A table evaluated completion by completion over sampled values: slow and plain.
struct BruteForce {
  /// What an input can turn out to be; nil for "does not apply".
  typealias Possibility = Value?

  private(set) var random: RandomTable
  /// For every completion, the indexes of the rows that fit.
  private(set) var completions: [(values: [Possibility], rows: [Int])] = []

  init(_ random: RandomTable) { self.init(random, answers: random.answers) }

  init(_ random: RandomTable, answers: [String: Answer]) {
    self.random = random
    enumerate(
      random.table.inputs.indices.map { index in
        BruteForce.possibilities(
          random.table.inputs[index], random.samples[index],
          answers[random.table.inputs[index].id] ?? .unknown)
      })
  }

  /// Every answer that the inputs allow, waivers aside.
  init(everyAnswerOf table: RandomTable) {
    random = table
    random.waived = []
    enumerate(
      random.table.inputs.indices.map { index in
        random.samples[index]
          + (random.table.inputs[index].notApplicablePasses == nil ? [] : [nil] as [Possibility])
      })
  }

  private mutating func enumerate(_ possibilities: [[Possibility]]) {
    // Whether a row's conditions hold, for every input, possibility and row.
    let holds = possibilities.indices.map { input in
      possibilities[input].map { value in
        random.table.rows.map { isMet($0, input: input, value) }
      }
    }
    visit(possibilities, holds, chosen: [])
  }

  private static func possibilities(
    _ input: Input, _ samples: [Value], _ answer: Answer
  ) -> [Possibility] {
    switch answer {
    case .unknown: return samples
    case .notApplicable: return input.notApplicablePasses == nil ? samples : [nil]
    case .known(let value): return [value]
    case .range(let low, let high):
      guard let first = samples.firstIndex(of: low), let last = samples.firstIndex(of: high) else {
        return [low, high]
      }
      return Array(samples[first...last])
    }
  }

  private mutating func visit(
    _ possibilities: [[Possibility]], _ holds: [[[Bool]]], chosen: [Int]
  ) {
    if chosen.count == possibilities.count {
      let rows = random.table.rows.indices.filter { row in
        !random.table.rows[row].cells.isEmpty
          && chosen.indices.allSatisfy { holds[$0][chosen[$0]][row] }
      }
      completions.append((chosen.indices.map { possibilities[$0][chosen[$0]] }, rows))
      return
    }
    for index in possibilities[chosen.count].indices {
      visit(possibilities, holds, chosen: chosen + [index])
    }
  }

  private func isMet(_ row: Row, input: Int, _ value: Possibility) -> Bool {
    row.cells.allSatisfy { cell in
      switch cell {
      case .input(let id, let tests):
        return random.table.inputs[input].id != id || fits(tests, input, value)
      case .gate(let id, let passes):
        return random.table.gates.allSatisfy {
          $0.id != id || holds($0, passes: passes, input, value)
        }
      case .allGates:
        return random.table.gates.allSatisfy { holds($0, passes: true, input, value) }
      }
    }
  }

  private func holds(_ gate: Gate, passes: Bool, _ input: Int, _ value: Possibility) -> Bool {
    if random.waived.contains(gate.id) { return passes }
    return random.table.inputs[input].id != gate.input
      || fits(gate.passes, input, value) == passes
  }

  private func fits(_ tests: UnaryTests, _ input: Int, _ value: Possibility) -> Bool {
    if let value { return tests.accepts(value) }
    return tests.source == "-" || random.table.inputs[input].notApplicablePasses == true
  }
}

extension BruteForce {
  /// The rows that decide a completion, by index.
  func deciders(_ rows: [Int]) -> [Int] {
    let table = random.table
    if rows.isEmpty {
      return table.rows.indices.first { table.rows[$0].cells.isEmpty }.map { [$0] } ?? []
    }
    switch table.hitPolicy {
    case .unique, .any: return rows
    case .first: return [rows[0]]
    case .priority:
      let best = rows.min { (table.rows[$0].outcome, $0) < (table.rows[$1].outcome, $1) }
      return best.map { [$0] } ?? []
    }
  }

  func outcomes(_ rows: [Int]) -> Set<String> {
    Set(deciders(rows).map { random.table.rows[$0].outcome })
  }

  /// Whether two completions that differ in one input alone come out differently.
  func isDeciding(_ input: Int) -> Bool {
    var seen: [[Possibility]: Set<String>] = [:]
    for completion in completions {
      var others = completion.values
      others.remove(at: input)
      let outcome = outcomes(completion.rows)
      if seen.updateValue(outcome, forKey: others) ?? outcome != outcome { return true }
    }
    return false
  }

  var conflicts: Set<[String]> {
    let table = random.table
    guard table.hitPolicy == .unique || table.hitPolicy == .any else { return [] }
    var found: Set<[String]> = []
    for completion in completions {
      for first in completion.rows {
        for second in completion.rows where first < second {
          if table.hitPolicy == .unique || table.rows[first].outcome != table.rows[second].outcome {
            found.insert([table.rows[first].id, table.rows[second].id])
          }
        }
      }
    }
    return found
  }
}
