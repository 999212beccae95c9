import Diagnostics

/// A kind of role: its name, its page of the manual and how its argument is checked.
public struct RoleKind: Sendable {
  /// What the manual says of it.
  public let manual: ManualEntry
  /// Reports what is wrong with the text between the backticks.
  let check: @Sendable (Located<String>, Names, inout [Diagnostic]) -> Void

  /// The name between braces.
  public var name: String { manual.name }

  init<Role: ShownFigure>(_ role: Role.Type) {
    manual = role.manual
    check = { argument, names, diagnostics in
      _ = Role(argument, names: names, reporting: &diagnostics)
    }
  }
}
