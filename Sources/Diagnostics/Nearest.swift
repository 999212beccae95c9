/// The name most like one that does not exist, for “did you mean”; nil where none is like it.
///
/// Likeness is the Damerau-Levenshtein distance in Unicode scalars (a swap of neighbours counts as
/// one change), at most a third of the name's length and at least one change is allowed. Of names
/// equally near, the first in Unicode order is taken.
public func nearest(_ name: String, among names: [String]) -> String? {
  let wanted = Array(name.unicodeScalars)
  let limit = max(1, wanted.count / 3)
  var best: (distance: Int, name: String)?
  for candidate in names {
    let scalars = Array(candidate.unicodeScalars)
    guard scalars.count <= 256, wanted.count <= 256,
      let distance = distance(wanted, scalars, atMost: limit)
    else { continue }
    if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// The optimal string alignment distance of two texts, or nil where it is above a limit.
private func distance(
  _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    for column in 1...right.count {
      let change = left[row - 1] == right[column - 1] ? 0 : 1
      var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        best = min(best, beforeLast[column - 2] + 1)
      }
      current.append(best)
    }
    guard (current.min() ?? 0) <= limit else { return nil }
    (beforeLast, last) = (last, current)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
