/// The known name that a misspelt one most likely means, or nil where none is near.
func nearest(_ name: String, among known: [String]) -> String? {
  let wanted = Array(name.unicodeScalars.prefix(64))
  let limit = max(1, min(3, wanted.count / 3))
  var best: (name: String, distance: Int)?
  for candidate in known {
    let scalars = Array(candidate.unicodeScalars.prefix(64))
    guard abs(scalars.count - wanted.count) <= limit else { continue }
    let found = distance(wanted, scalars)
    if found <= limit, found < best?.distance ?? Int.max { best = (candidate, found) }
  }
  return best?.name
}

/// The Damerau-Levenshtein distance with adjacent transpositions.
private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var previous = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let cost = left[row] == right[column] ? 0 : 1
      var best = min(previous[column] + cost, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, before[column - 1] + 1)
      }
      current.append(best)
    }
    before = previous
    previous = current
  }
  return previous[right.count]
}
