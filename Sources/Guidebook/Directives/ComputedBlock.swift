import Diagnostics
public import Markdown

/// A block that Markdown asks for with a directive, its options read.
///
/// Each is declared in one file: what it gives, and the options it is read by.
public protocol ComputedBlock: Hashable, Sendable {
  /// What the manual says of it, and the options it is read by.
  static var declaration: BlockDeclaration<Self> { get }
}

extension ComputedBlock {
  /// Reads a directive of this kind in a guide's page; nil where it is wrong, which resolving has
  /// reported.
  public init?(_ directive: Directive, in guide: Guide) {
    var reported: [Diagnostic] = []
    self.init(directive, names: guide.names, reporting: &reported)
  }

  init?(_ directive: Directive, names: Names, reporting diagnostics: inout [Diagnostic]) {
    let options = Self.declaration.options
    self = Self.declaration.plain
    var reader = OptionReader(names)
    for line in reader.lines(of: directive, taking: options.map(\.key)) {
      options.first { $0.key == line.key.value }?.read(line.value, &self, &reader)
    }
    diagnostics += reader.diagnostics
    if !reader.diagnostics.isEmpty { return nil }
  }
}
