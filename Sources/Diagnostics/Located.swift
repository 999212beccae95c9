/// A value and the place it was read from.
public struct Located<Value> {
  /// What was read.
  public let value: Value
  /// Where it stands.
  public let location: SourceLocation

  /// Puts a value at its place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  /// The transformed value at the same place.
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: location)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
