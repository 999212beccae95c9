import Diagnostics

/// One value of a YAML file and where it stands.
struct YAMLNode: Sendable {
  /// What a value is made of.
  enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([Entry])
    /// A mistake that was reported, so that nobody reports it again.
    case invalid
  }

  /// A key with its value.
  struct Entry: Sendable {
    let key: Located<String>
    let value: YAMLNode
  }

  let content: Content
  /// A scalar's own text without its quotes, a block mapping's first key, or an opening bracket.
  let location: SourceLocation

  /// The scalar, or nil for a list or a mapping.
  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// What it is, in words.
  var description: String {
    switch content {
    case .scalar(let scalar): scalar.isMissing ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .invalid: "a mistake"
    }
  }
}
