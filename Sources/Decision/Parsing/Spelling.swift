/// The candidate most like a misspelt word, or nil where none is like it.
///
/// Likeness is the number of letters to change, add, drop or swap; a third of the word may differ.
package func nearest(to word: String, among candidates: [String]) -> String? {
  let letters = Array(word.lowercased().unicodeScalars)
  // A word this long is no slip of the pen, and comparing it would cost time.
  guard (1...64).contains(letters.count) else { return nil }
  var best: (name: String, distance: Int)?
  for candidate in candidates where candidate.unicodeScalars.count <= 64 {
    let other = Array(candidate.lowercased().unicodeScalars)
    let distance = editDistance(letters, other)
    let allowed = max(1, max(letters.count, other.count) / 3)
    if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

private func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var previous = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      let substitution = previous[column] + (letter == other ? 0 : 1)
      var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
        cost = min(cost, before[column - 1] + 1)
      }
      current.append(cost)
    }
    (before, previous) = (previous, current)
  }
  return previous[second.count]
}
