/// What is wrong with a table by itself, whatever the answers.
///
/// Every answer an input allows is considered, that it does not apply included where the input
/// says how that counts. Exact, without sampling; the work depends on how many different sets of
/// rows can fit, not on the number of cells.
public struct TableAnalysis: Hashable, Sendable {
  /// Answers that no row fits; never any where a row without cells catches them.
  public let gaps: [Situation]
  /// Whether more gaps than these exist.
  public let hasMoreGaps: Bool
  /// Rows that fit together where the hit policy forbids it.
  public let overlaps: [RowOverlap]
  /// Rows that never decide.
  public let unreachable: [UnreachableRow]
  /// Rows that ask exactly what another one asks; they are in no other list.
  public let duplicates: [DuplicateRow]
  /// Gates that no row reads.
  public let unreadGates: [String]
  /// Inputs that neither a gate nor a row reads.
  public let unreadInputs: [String]
  /// How many cells the tests cut all domains into, at most `Int.max`.
  public let cells: Int
  /// Whether gaps and unreachable rows were searched to the end; the other lists always are.
  public let isComplete: Bool

  /// Makes an analysis.
  public init(
    gaps: [Situation], hasMoreGaps: Bool, overlaps: [RowOverlap], unreachable: [UnreachableRow],
    duplicates: [DuplicateRow], unreadGates: [String], unreadInputs: [String], cells: Int,
    isComplete: Bool
  ) {
    self.gaps = gaps
    self.hasMoreGaps = hasMoreGaps
    self.overlaps = overlaps
    self.unreachable = unreachable
    self.duplicates = duplicates
    self.unreadGates = unreadGates
    self.unreadInputs = unreadInputs
    self.cells = cells
    self.isComplete = isComplete
  }
}

extension DecisionTable {
  /// Analyses the table itself.
  ///
  /// - Parameter mostGaps: how many gaps to find at most.
  public func analysis(mostGaps: Int = 5) -> TableAnalysis {
    let domain = FullDomain(Grid(self))
    let gaps = GapSearch(self, atMost: max(0, mostGaps))
    let rows = RowComparison(domain)
    return TableAnalysis(
      gaps: gaps.found, hasMoreGaps: gaps.hasMore, overlaps: rows.overlaps,
      unreachable: rows.unreachable, duplicates: rows.duplicates, unreadGates: unreadGates,
      unreadInputs: unreadInputs, cells: domain.cells,
      isComplete: gaps.isComplete && rows.isComplete)
  }

  private var unreadGates: [String] {
    let cells = rows.flatMap(\.cells)
    if cells.contains(.allGates) { return [] }
    return gates.map(\.id).filter { gate in
      !cells.contains { cell in
        if case .gate(gate, _) = cell { true } else { false }
      }
    }
  }

  private var unreadInputs: [String] {
    let cells = rows.flatMap(\.cells)
    return inputs.map(\.id).filter { input in
      !gates.contains { $0.input == input }
        && !cells.contains { cell in
          if case .input(input, _) = cell { true } else { false }
        }
    }
  }
}
