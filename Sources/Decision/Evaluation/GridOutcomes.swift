extension Grid {
  /// The id of the row at a rank.
  func id(ofRank rank: Int) -> String { table.rows[ranked[rank]].id }

  /// The ranks of the rows that have cells, by the rows' indexes.
  var rankOfRow: [Int: Int] {
    Dictionary(ranked.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
  }

  /// The option a row leads to.
  func outcome(of rank: Int) -> String { table.rows[ranked[rank]].outcome }

  /// The options that a set of fitting rows leads to: one, none where nothing fits, or several
  /// where rows conflict.
  func outcomes(of rows: RowSet) -> Set<String> {
    guard let first = rows.lowest else {
      return otherwise.map { [table.rows[$0].outcome] } ?? []
    }
    return isOrdered ? [outcome(of: first)] : Set(rows.ranks.map(outcome))
  }
}
