import Decision
import Testing

struct FlipPropertyTests {
  @Test("Flips are the smallest sets that trying every value finds", arguments: 0..<20)
  func bruteForce(batch: Int) throws {
    for seed in (batch * 60)..<(batch * 60 + 60) {
      let random = try RandomTable(seed: seed)
      guard random.table.inputs.count <= 3 else { continue }
      let fixed: Set<String> = seed.isMultiple(of: 5) ? ["input-0"] : []
      let flips = random.table.flips(
        for: random.answers, waiving: random.waived, fixed: fixed, upTo: 2)
      let expected = smallestSets(random, fixed: fixed)
      #expect(flips.isComplete)
      let found = flips.flips.map { [$0.option] + $0.changes.map(\.input) }
      #expect(Set(found) == Set(expected), "seed \(seed)")
      #expect(found.count == Set(found).count, "seed \(seed)")
      for flip in flips.flips { check(flip, random, seed) }
    }
  }

  /// For every option not decided for, the smallest sets of inputs with values that decide for it.
  private func smallestSets(_ random: RandomTable, fixed: Set<String>) -> [[String]] {
    let now = decided(random, random.answers)
    let inputs = random.table.inputs.indices.filter { !fixed.contains(random.table.inputs[$0].id) }
    let pairs = inputs.flatMap { first in inputs.filter { $0 > first }.map { [first, $0] } }
    var sets: [(option: String, inputs: [Int])] = []
    for changed in inputs.map({ [$0] }) + pairs {
      for option in Set(changes(random, changed).compactMap { decided(random, $0) })
      where option != now {
        if !sets.contains(where: { $0.option == option && Set($0.inputs).isSubset(of: changed) }) {
          sets.append((option, changed))
        }
      }
    }
    return sets.map { [$0.option] + $0.inputs.map { random.table.inputs[$0].id } }
  }

  private func changes(_ random: RandomTable, _ inputs: [Int]) -> [[String: Answer]] {
    inputs.reduce([random.answers]) { answers, input in
      answers.flatMap { before in
        random.samples[input].map { value in
          before.merging([random.table.inputs[input].id: .known(value)]) { $1 }
        }
      }
    }
  }

  private func decided(_ random: RandomTable, _ answers: [String: Answer]) -> String? {
    let brute = BruteForce(random, answers: answers)
    let outcomes = brute.completions.map { brute.outcomes($0.rows) }
    guard let first = outcomes.first, first.count == 1 else { return nil }
    return outcomes.allSatisfy { $0 == first } ? first.first : nil
  }

  private func check(_ flip: Flip, _ random: RandomTable, _ seed: Int) {
    var answers = random.answers
    for change in flip.changes {
      #expect(change.from == random.answers[change.input] ?? .unknown)
      answers[change.input] = .known(change.to)
    }
    let verdict = random.table.verdict(for: answers, waiving: random.waived)
    #expect(verdict.option == flip.option, "seed \(seed)")
    guard flip.changes.count == 1, let change = flip.changes.first,
      let input = random.table.inputs.firstIndex(where: { $0.id == change.input })
    else { return }
    let works = random.samples[input].map { value in
      decided(random, random.answers.merging([change.input: .known(value)]) { $1 }) == flip.option
    }
    let inside = random.samples[input].map { change.within.contains($0) }
    #expect(zip(works, inside).allSatisfy { $0 || !$1 }, "seed \(seed)")
    checkNearness(change, works, inside, random.samples[input], seed)
  }

  /// Values outside the region that work as well are no nearer, and none touches the region.
  private func checkNearness(
    _ change: AnswerChange, _ works: [Bool], _ inside: [Bool], _ samples: [Value], _ seed: Int
  ) {
    guard samples[0].number != nil else { return }
    for index in samples.indices.dropLast() where works[index] && works[index + 1] {
      #expect(inside[index] == inside[index + 1], "seed \(seed) \(change)")
    }
    guard case .known(let now) = change.from, let place = samples.firstIndex(of: now) else {
      return
    }
    let distances = samples.indices.filter { works[$0] }.map {
      relative(samples[place], samples[$0])
    }
    let own = samples.indices.filter { inside[$0] }.map { relative(samples[place], samples[$0]) }
    // Samples stand half a step apart, so an open end's nearest sample is half a step off.
    #expect((own.min() ?? 9) <= (distances.min() ?? 9) + 0.51, "seed \(seed)")
  }

  private func relative(_ from: Value, _ to: Value) -> Double {
    abs((from.number ?? 0) - (to.number ?? 0))
  }
}
