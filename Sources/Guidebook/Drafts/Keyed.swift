import Diagnostics

/// A value under a key of the writer's choosing.
struct Keyed<Value: Sendable>: Sendable {
  let key: Located<String>
  let value: Value
}
