/// One step of reading a YAML file.
struct YAMLEvent: Sendable {
  /// What was met.
  enum Kind: Sendable {
    case documentStart(hasDirective: Bool)
    case scalar(YAMLScalar)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
    case alias
    case end
    /// Starts and ends that say nothing about the content.
    case other
  }

  let kind: Kind
  let hasAnchor: Bool
  let hasTag: Bool
  let start: YAMLMark
  let end: YAMLMark

  /// Whether it is a text in quotes over several lines.
  var isLongQuote: Bool {
    if case .scalar(let scalar) = kind {
      scalar.style == .quoted && start.line < end.line
    } else {
      false
    }
  }
}
