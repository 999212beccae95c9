import Diagnostics

/// Gives footnotes their numbers by first reference and counts the references to each.
struct FootnoteNumbers {
  /// A footnote that is referred to.
  struct Entry {
    let definition: Int
    var references: Int
  }

  /// The footnotes in the order of their numbers.
  private(set) var entries: [Entry] = []
  private var definitions: [String: Int] = [:]
  private var numbers: [String: Int] = [:]

  /// Knows the footnotes' texts; where two have one label the first counts.
  init(_ labels: [String]) {
    for (index, label) in labels.enumerated() where definitions[FootnoteLabel.key(label)] == nil {
      definitions[FootnoteLabel.key(label)] = index
    }
  }

  /// Counts a reference and gives its inline, or nil where the label has no text.
  mutating func refer(to label: String) -> Inline? {
    let key = FootnoteLabel.key(label)
    guard let definition = definitions[key] else { return nil }
    if let number = numbers[key] {
      entries[number - 1].references += 1
      return .footnote(number: number, occurrence: entries[number - 1].references)
    }
    entries.append(Entry(definition: definition, references: 1))
    numbers[key] = entries.count
    return .footnote(number: entries.count, occurrence: 1)
  }

  /// Whether a footnote's text is referred to.
  func isUsed(_ label: String) -> Bool { numbers[FootnoteLabel.key(label)] != nil }

  /// The index of the text that counts for a label.
  func definition(of label: String) -> Int? { definitions[FootnoteLabel.key(label)] }

  /// The labels that have a text, sorted.
  func labels(of all: [FootnoteDefinition]) -> [String] { all.map(\.label).sorted() }
}
