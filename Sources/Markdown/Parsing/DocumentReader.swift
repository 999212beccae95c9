import Diagnostics

/// Turns the walk over a Markdown text into the document's tree, in reading order.
struct DocumentReader {
  let source: MarkdownSource
  let parsed: ParsedSource
  let mode: ReadingMode
  var diagnostics: [Diagnostic] = []
  var places: PlaceFinder
  var notes: FootnoteNumbers
  var anchors: Anchors
  /// The places of the anchors met so far.
  var anchorPlaces: [String: SourceLocation] = [:]
  /// How many more findings may look for a name close to theirs, so that a text of nothing but
  /// mistakes costs linear time.
  private var suggestions = 64
  /// The lines that look like links' definitions, once they have been asked for.
  var definitions: LinkDefinitions?
  /// The prose read so far.
  var prose: [Prose] = []

  /// Prepares to read.
  init(_ source: MarkdownSource, _ parsed: ParsedSource, _ mode: ReadingMode = .guide) {
    self.source = source
    self.parsed = parsed
    self.mode = mode
    places = PlaceFinder(source)
    notes = FootnoteNumbers(parsed.definitions.map(\.label))
    anchors = Anchors()
  }

  /// The document: the body first, then the footnotes in the order of their numbers, each of which
  /// may refer to further ones.
  mutating func document() -> Document {
    let pieces = parsed.pieces
    var index = pieces.body
    let body = blocks(from: &index)
    var footnotes: [Footnote] = []
    while footnotes.count < notes.entries.count {
      let entry = notes.entries[footnotes.count]
      footnotes.append(footnote(entry.definition, startingAt: pieces.footnotes))
    }
    for index in footnotes.indices {
      footnotes[index].references = notes.entries[index].references
    }
    reportFootnotes()
    reportDefinitions()
    var ids = anchors.ids[...]
    let blocks = body.named(&ids)
    for index in footnotes.indices { footnotes[index].blocks = footnotes[index].blocks.named(&ids) }
    return Document(blocks: blocks, footnotes: footnotes, prose: prose)
  }

  /// Reports a finding about a range of the source.
  mutating func report(
    _ rule: Rule, _ message: String, at range: Range<Int>, help: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    let place = places.place(range)
    diagnostics.append(Diagnostic(rule, message, at: place, help: help, notes: notes))
  }

  /// The name that was probably meant, or nil.
  mutating func suggestion(for name: String, among names: () -> [String]) -> String? {
    guard suggestions > 0 else { return nil }
    suggestions -= 1
    return nearest(name, among: names())
  }

  private mutating func footnote(_ definition: Int, startingAt starts: [Int]) -> Footnote {
    let label = parsed.definitions[definition].label
    guard definition < starts.count else { return Footnote(label: label, blocks: []) }
    var index = starts[definition]
    return Footnote(label: label, blocks: blocks(from: &index))
  }

  private mutating func reportFootnotes() {
    for (index, definition) in parsed.definitions.enumerated() {
      let label = definition.label
      if let first = notes.definition(of: label), first != index {
        let place = places.place(parsed.definitions[first].mark)
        report(
          .duplicateFootnote, "footnote '\(label)' is defined twice", at: definition.mark,
          notes: [Diagnostic.Note("defined first here", at: place)])
      } else if !notes.isUsed(label) {
        report(.unusedFootnote, "nothing refers to footnote '\(label)'", at: definition.mark)
      }
    }
  }
}
