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

extension Value {
  /// Reads a value of a type, such as `200 ms` for a duration.
  ///
  /// - Parameter currency: the guide's ISO 4217 code; another one is an error.
  public init(parsing text: String, as type: InputType, currency: String) throws(ParseError) {
    throw ParseError("not written yet", offset: 0)
  }
}

extension Answer {
  /// Reads `unknown`, `not-applicable`, a value, or a range such as `200 ms to 800 ms`, and holds
  /// it against the input's bounds.
  public init(parsing text: String, for input: Input, currency: String) throws(ParseError) {
    throw ParseError("not written yet", offset: 0)
  }
}

extension Amount {
  /// Reads `[currency]number[k|M|B][ to number[k|M|B]][ currency][/week|/month|/quarter|/year]`.
  public init(parsing text: String, currency: String) throws(ParseError) {
    throw ParseError("not written yet", offset: 0)
  }
}

extension Duration {
  /// Reads a length of time such as `4.5 months` or `100 ms`.
  public init(parsing text: String) throws(ParseError) {
    throw ParseError("not written yet", offset: 0)
  }
}

extension Spread where Value == Duration {
  /// Reads one length of time or a range, such as `3 to 6 months` or `2 weeks to 1 month`.
  public init(parsing text: String) throws(ParseError) {
    throw ParseError("not written yet", offset: 0)
  }
}

extension CalendarDate {
  /// Reads an ISO 8601 date that exists, such as `2026-10-02`.
  public init(parsing text: String) throws(ParseError) {
    throw ParseError("not written yet", offset: 0)
  }
}
