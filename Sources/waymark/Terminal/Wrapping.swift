/// Text in lines of at most so many columns, broken at spaces; a longer word has its own line.
func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
      lines.append(line)
      line = ""
    }
    line += line.isEmpty ? String(word) : " " + word
  }
  return line.isEmpty ? lines : lines + [line]
}

/// The one most like a word, where one is like it enough to be what was meant.
func nearest(to word: String, in candidates: [String]) -> String? {
  let limit = max(2, word.unicodeScalars.count / 3)
  return candidates.map { (distance(word, $0), $0) }
    .filter { $0.0 <= limit }
    .min { $0 < $1 }?.1
}

/// How many scalars must be inserted, removed or replaced to make one text of the other.
private func distance(_ left: String, _ right: String) -> Int {
  let target = Array(right.unicodeScalars)
  var row = Array(0...target.count)
  for (index, scalar) in left.unicodeScalars.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in target.indices {
      let replaced = diagonal + (scalar == target[column] ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
    }
  }
  return row[target.count]
}
