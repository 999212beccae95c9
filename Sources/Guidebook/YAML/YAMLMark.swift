/// A position that libyaml gives: line and column counted from 0, in Unicode scalars.
struct YAMLMark: Hashable, Sendable {
  let line: Int
  let column: Int
}
