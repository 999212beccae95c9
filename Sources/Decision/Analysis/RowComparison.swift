/// Compares a table's rows with each other over every answer.
struct RowComparison {
  private let domain: FullDomain
  private let grid: Grid
  private let completions: Completions
  private let satisfiable: [Int]
  private let deciders: Set<Int>?
  private let leavesNothing: Bool
  let duplicates: [DuplicateRow]

  init(_ domain: FullDomain) {
    self.domain = domain
    grid = domain.grid
    completions = domain.completions(in: domain.everything)
    satisfiable = completions.satisfiable.ranks
    let sets = completions.reachable()
    deciders = sets.map { Set($0.compactMap(\.lowest)) }
    leavesNothing = sets.map { !$0.contains(where: \.isEmpty) } ?? false
    duplicates = RowComparison.duplicates(domain, satisfiable)
  }

  var isComplete: Bool { deciders != nil }

  private static func duplicates(_ domain: FullDomain, _ ranks: [Int]) -> [DuplicateRow] {
    var first: [[Bool]: Int] = [:]
    return ranks.compactMap { rank in
      let asked = domain.parts.flatMap { $0.map { $0.rows.contains(rank) } }
      guard let other = first[asked] else {
        first[asked] = rank
        return nil
      }
      return DuplicateRow(
        row: domain.grid.id(ofRank: rank), of: domain.grid.id(ofRank: other),
        hasSameOutcome: domain.grid.outcome(of: rank) == domain.grid.outcome(of: other))
    }
  }

  private var repeated: Set<String> { Set(duplicates.map(\.row)) }

  /// Pairs that the hit policy forbids, each with answers that both fit.
  var overlaps: [RowOverlap] {
    guard !grid.isOrdered else { return [] }
    let ranks = satisfiable.filter { !repeated.contains(grid.id(ofRank: $0)) }
    return ranks.flatMap { first in
      ranks.filter { first < $0 }.compactMap { overlap(first, $0) }
    }
  }

  private func overlap(_ first: Int, _ second: Int) -> RowOverlap? {
    guard grid.table.hitPolicy == .unique || grid.outcome(of: first) != grid.outcome(of: second),
      completions.canFitTogether(first, second)
    else { return nil }
    let box = domain.parts.map { parts in
      parts.indices.filter {
        parts[$0].rows.contains(first) && parts[$0].rows.contains(second)
      }
    }
    return RowOverlap(
      first: grid.id(ofRank: first), second: grid.id(ofRank: second),
      situation: domain.situation(box))
  }
}

extension RowComparison {
  /// Rows that never decide, in the table's order.
  var unreachable: [UnreachableRow] {
    let repeated = repeated
    let rankOf = grid.rankOfRow
    return grid.table.rows.indices.compactMap { row in
      let id = grid.table.rows[row].id
      if repeated.contains(id) { return nil }
      return (rankOf[row].map(reason(ofRank:)) ?? reason(ofOtherwise: row)).map {
        UnreachableRow(row: id, reason: $0)
      }
    }
  }

  private func reason(ofRank rank: Int) -> UnreachableRow.Reason? {
    guard satisfiable.contains(rank) else { return .contradiction }
    guard grid.isOrdered, let deciders, !deciders.contains(rank) else { return nil }
    if let other = satisfiable.first(where: { $0 < rank && covers($0, rank) }) {
      return .subsumed(by: grid.id(ofRank: other))
    }
    let winners = completions.fitting(rank).reachable().map { Set($0.compactMap(\.lowest)) } ?? []
    return .masked(by: winners.sorted().map(grid.id(ofRank:)))
  }

  private func reason(ofOtherwise row: Int) -> UnreachableRow.Reason? {
    if let first = grid.otherwise, first != row {
      return .subsumed(by: grid.table.rows[first].id)
    }
    return leavesNothing ? .nothingLeft : nil
  }

  /// Whether a row fits wherever another one does.
  private func covers(_ wide: Int, _ narrow: Int) -> Bool {
    domain.parts.allSatisfy { parts in
      parts.allSatisfy { !$0.rows.contains(narrow) || $0.rows.contains(wide) }
    }
  }
}
