/// What a value looks like in a file.
indirect enum Shape: Hashable, Sendable {
  case text, id, boolean, integer, date, duration, durations, version
  /// One of these words.
  case word([String])
  case list(Shape)
  /// One value or a list of them.
  case oneOrMore(Shape)
  /// Keys of the writer's choosing.
  case map(Shape)
  /// A mapping with keys of its own.
  case record
  /// A short form beside a mapping.
  case shorthand(Shape)

  /// The shape in words, with its article.
  var description: String {
    switch self {
    case .text: "text"
    case .id: "an id"
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .date: "a date"
    case .duration: "a length of time"
    case .durations: "a length of time or a range"
    case .version: "a version"
    case .word(let words): "one of " + words.joined(separator: ", ")
    case .list: "a list"
    case .oneOrMore(let shape): shape.description + " or a list"
    case .map, .record: "a mapping"
    case .shorthand(let shape): shape.description + " or a mapping"
    }
  }
}
