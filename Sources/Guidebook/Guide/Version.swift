/// A semantic version.
public struct Version: Hashable, Sendable {
  /// A change of meaning that older answers do not survive.
  public let major: Int
  /// A change of meaning.
  public let minor: Int
  /// A change of wording.
  public let patch: Int
}

extension Version: CustomStringConvertible {
  /// `1.0.0`.
  public var description: String { "\(major).\(minor).\(patch)" }
}

extension Version {
  /// Reads three whole numbers with dots between them, or nil.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      Int(Substring(part)).flatMap { String($0) == String(Substring(part)) ? $0 : nil }
    }
    guard parts.count == 3, numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    self.init(major: numbers[0], minor: numbers[1], patch: numbers[2])
  }
}
