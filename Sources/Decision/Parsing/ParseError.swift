/// Why a piece of text is not what its field says, and where in the text.
public struct ParseError: Error, Hashable, Sendable {
  /// The headline, without a full stop.
  public let message: String
  /// Where it is wrong: Unicode scalars from the start of the text.
  public let offset: Int
  /// How many scalars are wrong, at least 1.
  public let length: Int
  /// The one likely fix, where there is one.
  public let help: String?

  /// Makes an error about a part of a text.
  public init(_ message: String, offset: Int, length: Int = 1, help: String? = nil) {
    self.message = message
    self.offset = offset
    self.length = length
    self.help = help
  }
}
