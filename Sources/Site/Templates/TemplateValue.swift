import Markdown

/// What a view model gives a template under one name.
enum TemplateValue: Sendable {
  /// Escaped wherever it is written.
  case text(String)
  /// The only value that can be written unescaped.
  case html(HTML)
  case truth(Bool)
  case list([TemplateRecord])
  case record(TemplateRecord?)

  /// Whether an inverted section is written: false, empty or absent.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.utf8.isEmpty
    case .html(let html): html.bytes.isEmpty
    case .truth(let truth): !truth
    case .list(let records): records.isEmpty
    case .record(let record): record == nil
    }
  }
}

/// A view model's values in its fields' order.
struct TemplateRecord: Sendable {
  let values: [TemplateValue]
}

/// The names a view model declares, without any data.
struct Shape: Sendable {
  /// What a template may do with a name.
  indirect enum Kind: Sendable {
    case text, html, truth
    case list(Shape)
    case record(Shape)
  }

  /// One name.
  struct Member: Sendable {
    let name: String
    let kind: Kind
  }

  /// The model's name, for messages.
  let model: String
  /// In the records' order.
  let fields: [Member]
}
