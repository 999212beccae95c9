/// The ids of a document's headings, all different.
struct Anchors {
  private var used: Set<String>
  private var next: [String: Int] = [:]

  /// Keeps the ids that are written out from being made again.
  init(reserving explicit: Set<String>) { used = explicit }

  /// The id of a heading without an anchor: GitHub's slug, with `-1`, `-2` where it is taken.
  mutating func id(for text: String) -> String {
    let slug = Markdown.slug(text)
    let base = slug.isEmpty ? "section" : slug
    guard used.contains(base) else {
      used.insert(base)
      return base
    }
    var count = next[base, default: 1]
    while used.contains("\(base)-\(count)") { count += 1 }
    next[base] = count + 1
    used.insert("\(base)-\(count)")
    return "\(base)-\(count)"
  }
}
