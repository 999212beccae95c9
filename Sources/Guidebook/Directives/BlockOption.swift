import Diagnostics

/// One `:key: value` line a block may have: what the manual says of it and how it is read.
public struct BlockOption<Block: ComputedBlock>: Sendable {
  let key: String
  let manual: ManualEntry.Part
  let read: @Sendable (Located<String>, inout Block, inout OptionReader) -> Void

  /// Declares an option.
  ///
  /// - Parameters:
  ///   - path: the property that the value goes into.
  ///   - value: what the value looks like and how it is read.
  ///   - says: what the option is for.
  ///   - standard: what holds where it is not written.
  ///   - example: a value as it is written.
  init<Value>(
    _ key: String, _ path: any WritableKeyPath<Block, Value> & Sendable,
    _ value: OptionValue<Value>, _ says: String, default standard: String, example: String
  ) {
    self.key = key
    manual = ManualEntry.Part(
      name: key, says: says, looksLike: value.looksLike, standard: standard, example: example)
    read = { text, block, reader in block[keyPath: path] = value.read(text, &reader) }
  }
}
