import Diagnostics

/// A condition as written: one text, or a list that means "any of".
enum CellDraft: Sendable {
  case text(Located<String>)
  case anyOf([Located<String>], at: SourceLocation)

  /// Where it stands.
  var location: SourceLocation {
    switch self {
    case .text(let text): text.location
    case .anyOf(_, let location): location
    }
  }
}

extension Kind where Value == CellDraft {
  /// Unary tests, or a list of them.
  static let cell = Kind(shape: .oneOrMore(.text)) { node, name, diagnostics in
    guard case .sequence = node.content else {
      return Kind<Located<String>>.text.read(node, name, &diagnostics).map { .text($0) }
    }
    guard let texts = Kind<[Located<String>]>.list(of: .text).read(node, name, &diagnostics)
    else { return nil }
    guard !texts.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .invalidValue, "'\(name)' is an empty list", at: node.location,
          help: "write what it must be, or leave '\(name)' out"))
      return nil
    }
    return .anyOf(texts, at: node.location)
  }
}
