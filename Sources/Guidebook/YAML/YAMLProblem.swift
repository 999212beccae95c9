/// Why libyaml stopped, in its own words.
struct YAMLProblem: Error, Hashable, Sendable {
  /// What it met.
  let problem: String
  /// Where it noticed, which may be a line late.
  let mark: YAMLMark
  /// What it was doing, or nothing.
  let context: String
  /// Where that began.
  let contextMark: YAMLMark
}
