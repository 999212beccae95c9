/// The ids of a document's headings, all different, and each the same wherever the other headings
/// stand.
struct Anchors {
  /// What an id comes from.
  enum Name {
    /// `{#id}`.
    case anchor(String)
    /// The heading's text.
    case text(String)
  }

  private var names: [Name] = []

  /// Adds the next heading's name.
  mutating func add(_ name: Name) {
    if case .text(let text) = name {
      let slug = Markdown.slug(text)
      names.append(.text(slug.isEmpty ? "section" : slug))
    } else {
      names.append(name)
    }
  }

  /// The headings' ids in order: anchors as they are written, and GitHub's slugs of texts.
  ///
  /// Headings that repeat a text or an anchor get `-1`, `-2`, but never what another heading's text
  /// gives.
  var ids: [String] {
    var anchors: Set<String> = []
    var slugs: Set<String> = []
    for name in names {
      switch name {
      case .anchor(let id): anchors.insert(id)
      case .text(let slug): slugs.insert(slug)
      }
    }
    var used = anchors
    var next: [String: Int] = [:]
    return names.map { name in
      guard case .text(let slug) = name else { return name.text }
      if used.insert(slug).inserted { return slug }
      var count = next[slug, default: 1]
      while slugs.contains("\(slug)-\(count)") || used.contains("\(slug)-\(count)") { count += 1 }
      next[slug] = count + 1
      used.insert("\(slug)-\(count)")
      return "\(slug)-\(count)"
    }
  }
}

extension Anchors.Name {
  fileprivate var text: String {
    switch self {
    case .anchor(let text), .text(let text): text
    }
  }
}

extension [Block] {
  /// With the next ids for their headings, in reading order.
  func named(_ ids: inout ArraySlice<String>) -> [Block] {
    if ids.isEmpty { return self }
    return map { $0.named(&ids) }
  }
}

extension Block {
  fileprivate func named(_ ids: inout ArraySlice<String>) -> Block {
    switch self {
    case .heading(let heading):
      .heading(
        Heading(
          level: heading.level, id: ids.popFirst() ?? heading.id, content: heading.content,
          location: heading.location))
    case .quote(let blocks): .quote(blocks.named(&ids))
    case .alert(let kind, let blocks): .alert(kind, blocks.named(&ids))
    case .list(let list):
      .list(
        List(
          start: list.start, isTight: list.isTight,
          items: list.items.map { List.Item(task: $0.task, blocks: $0.blocks.named(&ids)) }))
    default: self
    }
  }
}
