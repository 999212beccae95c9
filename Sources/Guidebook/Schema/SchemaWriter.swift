import Decision
import Diagnostics

/// Writes the schema of one kind of file from what its decoder reads and what the guide names.
struct SchemaWriter {
  let guide: Guide
  let kind: SchemaKind
  /// What the keys around the place being written name.
  private var place = Place()
  /// Schemas that several places refer to, by name.
  private var definitions: [String: Schema] = [:]

  init(guide: Guide, kind: SchemaKind) {
    self.guide = guide
    self.kind = kind
  }

  /// The keys around a place.
  fileprivate struct Place {
    var question: Question?
    var option: Option?
    var criterion: Criterion?
  }

  /// The whole schema.
  var document: JSON {
    mutating get {
      var document = Schema([
        "$schema": .string("http://json-schema.org/draft-07/schema#"),
        "$comment": .string("Written by 'waymark schema'; run it again instead of editing."),
        "title": .string("\(guide.settings.title) (\(kind.rawValue))"),
      ])
      let content = schema(kind.shape).described(as: kind.files)
      for keyword in content.keywords { document[keyword.name] = keyword.value }
      if !definitions.isEmpty {
        document["definitions"] = .object(
          definitions.sorted { $0.key < $1.key }.map { JSON.Member($0.key, $0.value.json) })
      }
      return document.json
    }
  }

  /// The schema of a value of some shape.
  private mutating func schema(_ shape: Shape) -> Schema {
    switch shape {
    case .list(let element): .list(of: schema(element))
    case .oneOrMore(let element): schema(element).or(.list(of: schema(element)))
    case .map(let naming, let value, let beside): map(naming, value, beside)
    case .record(let fields): record(fields)
    case .shorthand(let short, let fields): schema(short).or(record(fields))
    case .shared(let name, let shape): shared(name, shape)
    case .name(let naming): names(naming)
    case .answer: place.question.map { answer(to: $0.input) } ?? .text
    case .grade: place.criterion.map { .words($0.scale + $0.also) } ?? .text
    case .evidence: defined("evidence", evidence)
    case .expectation: expectation
    case .text: defined("text", .text)
    case .boolean: defined("boolean", .scalar(.boolean, currency: guide.settings.currency))
    default: .scalar(shape, currency: guide.settings.currency)
    }
  }

  private mutating func shared(_ name: String, _ shape: Shape) -> Schema {
    if definitions[name] == nil { definitions[name] = schema(shape) }
    return .defined(as: name)
  }

  private mutating func defined(_ name: String, _ schema: Schema) -> Schema {
    definitions[name] = schema
    return .defined(as: name)
  }

  private mutating func record(_ fields: [FieldOutline]) -> Schema {
    var record = Schema([
      "type": .string("object"), "properties": .object(fields.map { property($0) }),
    ])
    let required = fields.filter(\.isRequired).map { JSON.string($0.key) }
    if !required.isEmpty { record["required"] = .array(required) }
    record["additionalProperties"] = .boolean(false)
    if fields.contains(where: { $0.key == "basis" }) {
      record["dependencies"] = .members([
        "basis": .members(["not": .members(["required": .array([.string("cites")])])])
      ])
    }
    return record
  }

  private mutating func property(_ field: FieldOutline) -> JSON.Member {
    JSON.Member(field.key, schema(field.shape).described(as: field.summary.capitalizedFirst).json)
  }

  private mutating func map(
    _ naming: Naming?, _ value: Shape, _ beside: [FieldOutline]
  ) -> Schema {
    var map = Schema(["type": .string("object")])
    guard let naming, let known = known(naming) else {
      map["propertyNames"] = .members(["pattern": .string("^\(TextPattern.kebab)$")])
      map["additionalProperties"] = schema(value).json
      return map
    }
    let around = place
    var properties: [JSON.Member] = []
    for name in known {
      place = around.inside(name.id, of: naming, in: guide)
      let value = schema(value)
      let words = [name.words, place.question?.input.hint].compactMap(\.self)
      properties.append(JSON.Member(name.id, value.described(as: words.paragraphs).json))
    }
    place = around
    map["properties"] = .object(properties + beside.map { property($0) })
    map["additionalProperties"] = naming == .costItem ? newItem(value).json : .boolean(false)
    return map
  }

  /// An item that the guide does not have, which must say what it is.
  private mutating func newItem(_ shape: Shape) -> Schema {
    let words: [JSON] = ["label", "kind"].map(JSON.string)
    return .allOf([
      schema(shape), Schema(["type": .string("object"), "required": .array(words)]),
    ])
  }
}

extension SchemaWriter {
  /// A name with what it stands for.
  private typealias Known = (id: String, words: String)

  /// Every name that a file of this kind may use, or nil where the file itself defines them or what
  /// does could not be read.
  private func known(_ naming: Naming) -> [Known]? {
    if kind.ownNames.contains(naming) { return nil }
    switch naming {
    case .option: return known(guide.names.options, guide.options.map { ($0.id, $0.name) })
    case .criterion: return known(guide.names.criteria, guide.criteria.map { ($0.id, $0.name) })
    case .input: return known(guide.names.inputs, guide.questions.map { ($0.id, $0.text) })
    case .gate: return known(guide.names.gates, guide.gates.map { ($0.id, $0.title) })
    case .claim: return known(guide.names.claims, guide.claims.map { ($0.id, $0.says) })
    case .reference:
      return known(guide.names.references, guide.references.map { ($0.id, $0.page.title) })
    case .caseStudy:
      return known(guide.names.caseStudies, guide.caseStudies.map { ($0.id, $0.page.title) })
    case .costItem: return place.option.map { $0.lines.map { ($0.id, $0.words) } }
    case .rule: return guide.rules.map { ($0.id, $0.summary) }
    case .condition: return nil
    }
  }

  private func known(_ names: Namespace, _ words: [(String, String)]) -> [Known]? {
    guard names.isComplete else { return nil }
    let words = Dictionary(words, uniquingKeysWith: { first, _ in first })
    return names.ids.map { ($0, words[$0] ?? "") }
  }

  /// One of the known names; where the file itself defines them, any id.
  private mutating func names(_ naming: Naming) -> Schema {
    guard let known = known(naming) else {
      return .text(
        TextPattern.kebab, or: ["boolean", "null"], hint: "write \(naming.description)")
    }
    if definitions[naming.rawValue] == nil {
      definitions[naming.rawValue] = .words(known.map(\.id), meanings: known.map(\.words))
    }
    return .defined(as: naming.rawValue)
  }

  private var expectation: Schema {
    let options = guide.names.options.ids
    return .words(options + options.map { "not " + $0 })
  }

  /// Text, or a reference with `@` in front.
  private var evidence: Schema {
    let references = guide.names.references.ids.map { JSON.string("@" + $0) }
    var text = Schema.text
    text["pattern"] = .string("^[^@]")
    text["patternErrorMessage"] = .string("no reference has this id")
    guard !references.isEmpty else { return text }
    return Schema(["anyOf": .array([.members(["enum": .array(references)]), text.json])])
  }

  /// An answer on one line.
  private func answer(to input: Input) -> Schema {
    .answer(to: input, currency: guide.settings.currency)
  }
}

extension SchemaWriter.Place {
  /// The place under a key that names something.
  fileprivate func inside(_ id: String, of naming: Naming, in guide: Guide) -> Self {
    var place = self
    switch naming {
    case .input: place.question = guide.questions.first { $0.id == id }
    case .option: place.option = guide.options.first { $0.id == id }
    case .criterion: place.criterion = guide.criteria.first { $0.id == id }
    default: break
    }
    return place
  }
}

extension CostLine {
  fileprivate var words: String { [label, amountText].compactMap(\.self).joined(separator: ": ") }
}

extension [String] {
  /// The texts that say something, an empty line between them.
  fileprivate var paragraphs: String { filter { !$0.isEmpty }.joined(separator: "\n\n") }
}

extension String {
  /// The text with its first letter large where that is an ASCII letter.
  fileprivate var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
