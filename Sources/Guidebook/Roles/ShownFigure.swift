public import Diagnostics

/// A figure that Markdown asks for within a sentence with a role.
///
/// Each is declared in one file: what it gives, and what may stand between its backticks.
public protocol ShownFigure: Hashable, Sendable {
  /// What the manual says of it.
  static var manual: ManualEntry { get }

  /// Reads the text between the backticks; nil where it is wrong, which is reported.
  init?(_ argument: Located<String>, names: Names, reporting diagnostics: inout [Diagnostic])
}

extension ShownFigure {
  /// Reads a role of this kind in a guide's text; nil where it is wrong, which resolving has
  /// reported.
  public init?(_ argument: Located<String>, in guide: Guide) {
    var reported: [Diagnostic] = []
    self.init(argument, names: guide.names, reporting: &reported)
  }
}

extension ManualEntry.Part {
  /// What may stand between a role's backticks.
  static func form(_ name: String, _ says: String, example: String) -> Self {
    ManualEntry.Part(name: name, says: says, looksLike: "", standard: "", example: example)
  }
}
