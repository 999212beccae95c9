import Diagnostics

/// What JSON Schema says of one value, keyword by keyword in order.
struct Schema: Hashable, Sendable {
  private(set) var keywords: [JSON.Member]

  init(_ keywords: KeyValuePairs<String, JSON>) {
    self.keywords = keywords.map { JSON.Member($0.key, $0.value) }
  }

  /// The schema as it is written.
  var json: JSON { .object(keywords) }

  /// The value of a keyword, or nil.
  subscript(keyword: String) -> JSON? {
    get { keywords.first { $0.name == keyword }?.value }
    set {
      keywords.removeAll { $0.name == keyword }
      if let newValue { keywords.append(JSON.Member(keyword, newValue)) }
    }
  }

  /// The same with words for whoever hovers over the value.
  func described(as text: String) -> Schema {
    var described = Schema(["description": .string(text)])
    // Draft-07 leaves out whatever stands beside a reference.
    described.keywords += self["$ref"] == nil ? keywords : Schema.allOf([self]).keywords
    return described
  }

  /// Whichever of two forms a value has.
  ///
  /// Where neither lists words, both become one schema: each keyword speaks of values of its own
  /// type, and an editor's message is then about the form that was written.
  func or(_ other: Schema) -> Schema {
    guard let types = types, let others = other.types, Set(types).isDisjoint(with: others) else {
      return Schema(["anyOf": .array([json, other.json])])
    }
    var both = Schema(["type": .array((types + others).map(JSON.string))])
    both.keywords += (keywords + other.keywords).filter { $0.name != "type" }
    return both
  }

  /// The types it takes, or nil where more than types and their own keywords decide.
  private var types: [String]? {
    guard self["enum"] == nil, self["anyOf"] == nil, self["not"] == nil else { return nil }
    switch self["type"] {
    case .string(let type): return [type]
    case .array(let types): return types.compactMap(\.text)
    default: return nil
    }
  }
}

extension Schema {
  /// What nothing fits.
  static let nothing = Schema(["not": .object([])])

  /// Any value that text can be written as: YAML reads some of it as numbers and truths.
  static let text = Schema([
    "type": .array(["string", "number", "boolean", "null"].map(JSON.string)),
    "minLength": .integer(1),
  ])

  /// Text that fits a pattern, with a message for text that does not.
  ///
  /// - Parameter types: what YAML may read such text as, beside a string.
  static func text(_ pattern: String, or types: [String] = [], hint: String) -> Schema {
    let all = ["string"] + types
    return Schema([
      "type": all.count == 1 ? .string("string") : .array(all.map(JSON.string)),
      "pattern": .string("^(?:\(pattern))$"),
      "patternErrorMessage": .string(hint),
    ])
  }

  /// What all of these take.
  static func allOf(_ schemas: [Schema]) -> Schema {
    Schema(["allOf": .array(schemas.map(\.json))])
  }

  /// A schema that stands under the document's definitions.
  static func defined(as name: String) -> Schema {
    Schema(["$ref": .string("#/definitions/" + name)])
  }

  /// A list.
  static func list(of element: Schema) -> Schema {
    Schema(["type": .string("array"), "items": element.json])
  }
}
