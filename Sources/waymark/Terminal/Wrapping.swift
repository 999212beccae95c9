import Diagnostics

/// How many columns a sheet has.
let sheetWidth = 80

/// Text in lines of at most so many columns, broken at spaces, a longer word within; its control
/// characters are visible and do nothing.
func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  let words = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  for word in words.flatMap({ pieces(visible(String(Substring($0))), width: width) }) {
    if !line.isEmpty, columns(of: line) + 1 + columns(of: word) > width {
      lines.append(line)
      line = ""
    }
    line += line.isEmpty ? word : " " + word
  }
  return line.isEmpty ? lines : lines + [line]
}

/// Texts beside their labels, in two columns.
func table(_ rows: [(label: String, text: String)]) -> [String] {
  let width = min(rows.map { columns(of: visible($0.label)) }.max() ?? 0, 20) + 2
  return rows.flatMap { label, text in
    beside(wrapped(label, width: width - 2), wrapped(text, width: sheetWidth - 2 - width), width)
  }
}

/// Lines to the right of other lines.
private func beside(_ labels: [String], _ texts: [String], _ width: Int) -> [String] {
  (0..<max(labels.count, texts.count, 1)).map { index in
    let label = index < labels.count ? labels[index] : ""
    return "  " + padded(label, width) + (index < texts.count ? texts[index] : "")
  }
}

/// Lines further to the right.
func indented(_ lines: [String], by width: Int) -> [String] {
  lines.map { String(repeating: " ", count: width) + $0 }
}

/// Text with spaces after it, so many columns wide.
func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - columns(of: text)))
}

/// Text with spaces before it, so many columns wide and at least one.
func aligned(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(1, width - columns(of: text))) + text
}

/// A word cut where it is wider than a line.
private func pieces(_ word: String, width: Int) -> [String] {
  guard columns(of: word) > width else { return [word] }
  var pieces: [String] = []
  var piece = ""
  for scalar in word.unicodeScalars {
    if columns(of: piece) + columns(of: String(scalar)) > width {
      pieces.append(piece)
      piece = ""
    }
    piece.unicodeScalars.append(scalar)
  }
  return pieces + [piece]
}
