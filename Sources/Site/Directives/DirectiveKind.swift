import Diagnostics
import Markdown

/// A computed block that Markdown can ask for, such as `comparison`.
struct DirectiveKind: Sendable {
  /// Writes one use of it.
  typealias Writer = @Sendable (Directive, PageWriter) -> HTML

  /// The name between braces.
  let name: String
  /// Compiles its template, or reports every error and gives nil.
  let compile: @Sendable (ThemeFiles, inout [Diagnostic]) -> Writer?

  /// Declares a directive.
  ///
  /// - Parameters:
  ///   - template: the partial that writes it, without `.mustache`.
  ///   - view: what the partial shows; nil where there is nothing to show.
  init<View: ViewModel>(
    _ name: String, template: String,
    view: @escaping @Sendable (DirectiveOptions, PageWriter) -> View?
  ) {
    self.name = name
    compile = { theme, diagnostics in
      let template = Template<View>(template + ".mustache", in: theme, reporting: &diagnostics)
      guard let template else { return nil }
      return { directive, writer in
        view(DirectiveOptions(directive), writer).map(template.html) ?? HTML()
      }
    }
  }
}

/// The options of one use of a directive.
struct DirectiveOptions: Sendable {
  private let values: [String: String]

  init(_ directive: Directive) {
    values = Dictionary(
      directive.options.map { ($0.key.value, $0.value.value) }, uniquingKeysWith: { $1 })
  }

  /// The value of an option, or nil where it is not given.
  subscript(name: String) -> String? {
    values[name].flatMap { $0.utf8.isEmpty ? nil : $0 }
  }

  /// The words of an option separated by commas, or nil where it is not given.
  func list(_ name: String) -> [String]? {
    self[name]?.utf8.split(separator: UInt8(ascii: ",")).map { word in
      let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      let start = word.drop(while: isBlank)
      let end = start.reversed().prefix(while: isBlank).count
      return String(Substring(start.dropLast(end)))
    }
  }

  /// Whether an entity is meant: it is named, or nothing is.
  func covers(_ id: String, in name: String) -> Bool { list(name)?.contains(id) ?? true }
}
