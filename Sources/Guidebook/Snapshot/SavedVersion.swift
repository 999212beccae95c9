import Diagnostics

/// The rules of an earlier version, as `waymark snapshot --save` kept them.
struct SavedVersion: Sendable {
  let version: Version
  let rules: JSON

  /// Reads a snapshot, or nil where the file's name is no version or its content no snapshot.
  init?(_ file: SourceFile) {
    guard let version = Version(file.stem), let json = JSON(parsing: file.bytes),
      let rules = json["rules"]
    else { return nil }
    self.version = version
    self.rules = rules
  }

  /// What other rules change, in words, such as `gate 'data' has changed`; in the rules' order.
  func changes(to current: JSON) -> [String] {
    var changes = ["questions", "gates", "rows"].flatMap { kind in
      differences(kind, from: rules[kind]?.elements ?? [], to: current[kind]?.elements ?? [])
    }
    if rules["hit-policy"] != current["hit-policy"] { changes.append("the hit policy has changed") }
    if changes.isEmpty, rules != current { changes.append("the order of the rules has changed") }
    return changes
  }

  private func differences(_ kind: String, from old: [JSON], to new: [JSON]) -> [String] {
    let noun = String(kind.dropLast())
    let (oldByID, newByID) = (byID(old), byID(new))
    let kept: [String] = new.compactMap { element in
      guard let id = element["id"]?.text else { return nil }
      guard let before = oldByID[id] else { return "\(noun) '\(id)' is new" }
      return before == element ? nil : "\(noun) '\(id)' has changed"
    }
    let gone = old.compactMap { $0["id"]?.text }.filter { newByID[$0] == nil }
    return kept + gone.map { "\(noun) '\($0)' has gone" }
  }

  private func byID(_ elements: [JSON]) -> [String: JSON] {
    let pairs = elements.compactMap { element in element["id"]?.text.map { ($0, element) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
