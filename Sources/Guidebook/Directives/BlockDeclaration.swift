/// What one kind of computed block is: its page of the manual, and the options it is read by.
public struct BlockDeclaration<Block: ComputedBlock>: Sendable {
  /// What the manual says of it.
  public let manual: ManualEntry
  /// The block without any option written.
  let plain: Block
  /// The options it takes, in the manual's order.
  let options: [BlockOption<Block>]

  init(
    _ plain: Block, _ name: String, gives: String, shows: String,
    options: [BlockOption<Block>] = []
  ) {
    let lines = options.map { ":\($0.key): \($0.manual.example)\n" }
    manual = ManualEntry(
      kind: .directive, name: name, gives: gives, parts: options.map(\.manual),
      example: "```{\(name)}\n\(lines.joined())```", shows: shows)
    self.plain = plain
    self.options = options
  }
}
