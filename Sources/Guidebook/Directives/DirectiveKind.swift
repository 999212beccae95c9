import Diagnostics
import Markdown

/// A kind of computed block: its name, its page of the manual and how its options are checked.
public struct DirectiveKind: Sendable {
  /// What the manual says of it.
  public let manual: ManualEntry
  /// Reports what is wrong with a directive of this kind.
  let check: @Sendable (Directive, Names, inout [Diagnostic]) -> Void

  /// The name between braces.
  public var name: String { manual.name }

  init<Block: ComputedBlock>(_ block: Block.Type) {
    manual = block.declaration.manual
    check = { directive, names, diagnostics in
      _ = Block(directive, names: names, reporting: &diagnostics)
    }
  }
}
