import Site

/// The tags of a page, as far as tests ask for them.
struct Markup {
  /// A tag that opens.
  struct Tag {
    let name: String
    let attributes: [String: String]
  }

  let text: String
  private(set) var tags: [Tag] = []

  init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      guard let first = rest.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
        continue
      }
      tags.append(Markup.tag(&rest))
    }
  }

  /// Every value of an attribute, in order.
  func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

  private static func tag(_ rest: inout ArraySlice<UInt8>) -> Tag {
    let name = take(&rest) { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    var attributes: [String: String] = [:]
    while let next = rest.first, next != UInt8(ascii: ">") {
      let key = take(&rest) { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      guard rest.first == UInt8(ascii: "=") else {
        if !key.isEmpty { attributes[key] = "" }
        if rest.first != UInt8(ascii: ">") { rest = rest.dropFirst() }
        continue
      }
      rest = rest.dropFirst(2)
      attributes[key] = take(&rest) { $0 != UInt8(ascii: "\"") }
      rest = rest.dropFirst()
    }
    return Tag(name: name, attributes: attributes)
  }

  private static func take(
    _ rest: inout ArraySlice<UInt8>, while isPart: (UInt8) -> Bool
  ) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    return String(decoding: part, as: UTF8.self)
  }
}

/// Every link of a site that leads nowhere, as `page: address`.
func brokenLinks(of site: BuiltSite) -> [String] {
  let paths = Set(site.files.map(\.path))
  let ids = Dictionary(
    site.pages.map { ($0.path, Set($0.markup.values(of: "id"))) }, uniquingKeysWith: { $1 })
  var broken: [String] = []
  for page in site.pages {
    let folder = page.path.split(separator: "/").dropLast()
    for link in page.markup.values(of: "href") + page.markup.values(of: "src") {
      if link.hasPrefix("https:") || link.hasPrefix("mailto:") { continue }
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      var target = Array(folder)
      for part in parts[0].split(separator: "/") {
        if part == ".." { target = target.dropLast() } else { target.append(part) }
      }
      let path = parts[0].isEmpty ? page.path : target.joined(separator: "/")
      let isFound =
        paths.contains(path) && (parts.count == 1 || isAnchor(String(parts[1]), ids[path]))
      if !isFound { broken.append("\(page.path): \(link)") }
    }
  }
  return broken
}

private func isAnchor(_ anchor: String, _ ids: Set<String>?) -> Bool {
  anchor.isEmpty || ids?.contains(anchor) ?? false
}
