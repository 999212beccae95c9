/// The name most like one that does not exist, for “did you mean”; nil where none is like it.
///
/// Likeness is the Damerau-Levenshtein distance in Unicode scalars without regard to case; a swap
/// of neighbours counts as one change. A third of the name's length may differ, and at least one
/// scalar. Of names equally near, the first in Unicode order is taken.
public func nearest(_ name: String, among names: [String]) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  let limit = max(1, wanted.count / 3)
  var best: (distance: Int, name: String)?
  for candidate in names {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    guard scalars.count <= longestName, wanted.count <= longestName, !wanted.isEmpty,
      let distance = distance(wanted, scalars, atMost: limit)
    else { continue }
    if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// The one name of which a text that is none has the parts, or which has the text's, each in short
/// or in full: `data-preparation` for `data-prep` and for `preparation`; nil where several have.
public func abbreviated(_ text: String, among names: [String]) -> String? {
  guard text.utf8.count <= longestName else { return nil }
  let parts = parts(of: text)
  guard !parts.isEmpty else { return nil }
  let fitting = names.filter { name in
    let others = Diagnostics.parts(of: name)
    return parts.count <= others.count
      ? isShort(parts, for: others) : !others.isEmpty && isShort(others, for: parts)
  }
  return fitting.count == 1 ? fitting[0] : nil
}

/// The parts between hyphens, in small letters; none where one is too short to tell anything.
private func parts(of name: String) -> [[UInt8]] {
  let parts = name.lowercased().utf8.split(separator: UInt8(ascii: "-")).map(Array.init)
  return parts.allSatisfy { $0.count > 2 } ? parts : []
}

/// Whether parts are, in order, beginnings of some of other parts.
private func isShort(_ parts: [[UInt8]], for others: [[UInt8]]) -> Bool {
  var rest = others[...]
  return parts.allSatisfy { part in
    guard let place = rest.firstIndex(where: { $0.starts(with: part) }) else { return false }
    rest = rest[(place + 1)...]
    return true
  }
}

/// A name longer than this, in scalars, is no slip of the pen, and comparing it would cost time.
private let longestName = 64

/// The optimal string alignment distance of two texts, or nil where it is above a limit.
private func distance(
  _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  guard !right.isEmpty else { return left.count }
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
