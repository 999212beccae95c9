/// One key of a mapping without the means to read it: what the manual and the schemas say of it.
struct FieldOutline: Hashable, Sendable {
  let key: String
  let summary: String
  let isRequired: Bool
  let shape: Shape
}

extension Draft {
  /// Every key the mapping may have, in order.
  static var outline: [FieldOutline] {
    fields.map {
      FieldOutline(
        key: $0.key, summary: $0.summary, isRequired: $0.isRequired, shape: $0.shape)
    }
  }
}
