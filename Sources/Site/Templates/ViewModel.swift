import Markdown

/// Typed data for one template: the template sees exactly the names its fields declare.
///
/// The fields are written out by hand, so a template can be held against them without any data.
protocol ViewModel: Sendable {
  /// What templates may name, each once.
  static var fields: [Field<Self>] { get }
}

extension ViewModel {
  /// The names and kinds without data.
  static var shape: Shape {
    Shape(model: "\(Self.self)", fields: fields.map { Shape.Member(name: $0.name, kind: $0.kind) })
  }

  /// The values in the fields' order.
  var record: TemplateRecord { TemplateRecord(values: Self.fields.map { $0.value(self) }) }
}

/// One name a template may use, and how a model answers it.
struct Field<Model: ViewModel>: Sendable {
  /// The name between braces.
  let name: String
  /// What may be done with it.
  let kind: Shape.Kind
  /// The model's value.
  let value: @Sendable (Model) -> TemplateValue

  /// Text, escaped wherever it is written; nil counts as empty.
  static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Field {
    Field(name: name, kind: .text) { .text(get($0) ?? "") }
  }

  /// Markup, written as it is.
  static func html(_ name: String, _ get: @escaping @Sendable (Model) -> HTML) -> Field {
    Field(name: name, kind: .html) { .html(get($0)) }
  }

  /// A condition.
  static func truth(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Field {
    Field(name: name, kind: .truth) { .truth(get($0)) }
  }

  /// Models a section is repeated for.
  static func list<Element: ViewModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> [Element]
  ) -> Field {
    Field(name: name, kind: .list(Element.shape)) { .list(get($0).map(\.record)) }
  }

  /// A model a section is written for once, or left out where it is nil.
  static func record<Element: ViewModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> Element?
  ) -> Field {
    Field(name: name, kind: .record(Element.shape)) { .record(get($0)?.record) }
  }
}
