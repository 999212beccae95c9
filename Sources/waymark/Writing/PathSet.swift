/// Paths compared byte by byte: text that only looks the same is another file.
struct PathSet {
  private var members: Set<[UInt8]> = []

  /// A set of paths.
  init(_ paths: some Sequence<String> = []) {
    for path in paths { insert(path) }
  }

  /// Adds a path.
  mutating func insert(_ path: String) { members.insert(Array(path.utf8)) }

  /// Whether a path is among them.
  func contains(_ path: String) -> Bool { members.contains(Array(path.utf8)) }

  /// The paths of either.
  func union(_ other: PathSet) -> PathSet {
    var both = self
    both.members.formUnion(other.members)
    return both
  }

  /// The paths, sorted by bytes.
  var sorted: [String] {
    members.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
