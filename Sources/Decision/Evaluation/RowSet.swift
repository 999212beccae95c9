/// A set of rows by their rank, rank 0 taking precedence.
struct RowSet: Hashable {
  /// Ranks 0 to 63.
  private var first: UInt64 = 0
  /// Ranks from 64 on; empty for tables that small, so that no memory is taken.
  private var rest: [UInt64] = []

  /// No rows of a table.
  init(none count: Int) {
    rest = Array(repeating: 0, count: max(0, (count + 63) / 64 - 1))
  }

  /// All rows of a table.
  init(all count: Int) {
    self.init(none: count)
    for rank in 0..<count { insert(rank) }
  }

  var isEmpty: Bool { first == 0 && rest.allSatisfy { $0 == 0 } }

  /// The rank that takes precedence.
  var lowest: Int? {
    if first != 0 { return first.trailingZeroBitCount }
    for (index, word) in rest.enumerated() where word != 0 {
      return 64 * (index + 1) + word.trailingZeroBitCount
    }
    return nil
  }

  /// Every rank, ascending.
  var ranks: [Int] {
    var ranks: [Int] = []
    for (index, word) in ([first] + rest).enumerated() {
      var bits = word
      while bits != 0 {
        ranks.append(64 * index + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    return ranks
  }

  func contains(_ rank: Int) -> Bool {
    rank < 64 ? first >> rank & 1 == 1 : rest[rank / 64 - 1] >> (rank % 64) & 1 == 1
  }

  mutating func insert(_ rank: Int) {
    if rank < 64 { first |= 1 << rank } else { rest[rank / 64 - 1] |= 1 << (rank % 64) }
  }

  mutating func remove(_ rank: Int) {
    if rank < 64 { first &= ~(1 << rank) } else { rest[rank / 64 - 1] &= ~(1 << (rank % 64)) }
  }

  /// Leaves only the ranks up to one.
  mutating func keep(upTo rank: Int) {
    if rank < 63 { first &= (1 << (rank + 1)) - 1 }
    for index in rest.indices {
      let start = 64 * (index + 1)
      if rank < start {
        rest[index] = 0
      } else if rank < start + 63 {
        rest[index] &= (1 << (rank - start + 1)) - 1
      }
    }
  }

  static func & (left: RowSet, right: RowSet) -> RowSet {
    var both = left
    both.first &= right.first
    for index in both.rest.indices { both.rest[index] &= right.rest[index] }
    return both
  }

  static func | (left: RowSet, right: RowSet) -> RowSet {
    var either = left
    either.first |= right.first
    for index in either.rest.indices { either.rest[index] |= right.rest[index] }
    return either
  }
}
