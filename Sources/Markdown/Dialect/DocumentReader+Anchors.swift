import Diagnostics

extension DocumentReader {
  /// The id an anchor gives, or nil where it is none; reports ids that are wrong or taken.
  mutating func explicit(_ anchor: Anchor, in region: Range<Int>) -> String? {
    var locator = Locator(region, of: source.bytes)
    let range = locator.find("{#\(anchor.text)}".utf8) ?? region
    guard let id = anchor.id else {
      report(
        .invalidAnchor, "'\(anchor.text)' cannot be an anchor", at: range,
        help: "start with a letter and go on with letters, digits, '-', '_' or '.'")
      return nil
    }
    if let first = anchorPlaces[id] {
      report(
        .duplicateAnchor, "anchor '\(id)' is given twice", at: range,
        notes: [Diagnostic.Note("given first here", at: first)])
    } else {
      anchorPlaces[id] = places.place(range)
    }
    return id
  }
}

extension [Inline] {
  /// Without the `{#id}` that the last text ends with.
  func droppingAnchor() -> [Inline] {
    guard case .text(let text)? = last, let anchor = Anchor(endOf: text.utf8) else { return self }
    let kept = String(decoding: [UInt8](text.utf8)[..<anchor.prefix], as: UTF8.self)
    return dropLast() + (kept.isEmpty ? [] : [.text(kept)])
  }
}
