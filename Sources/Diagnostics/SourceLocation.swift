/// A place in a source file: a run of Unicode scalars on one line.
public struct SourceLocation: Hashable, Sendable {
  /// The file's path relative to the root, with `/` between its parts.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column of the first scalar, counted in Unicode scalars from 1.
  public let column: Int
  /// How many scalars the place covers on its line, at least 1.
  public let length: Int

  /// Makes a place; numbers below 1 count as 1.
  public init(file: String, line: Int, column: Int = 1, length: Int = 1) {
    self.file = file
    self.line = max(1, line)
    self.column = max(1, column)
    self.length = max(1, length)
  }

  /// The place of part of a scalar value that starts here and stays on one line.
  ///
  /// - Parameters:
  ///   - offset: scalars from the start of this place, at least 0.
  ///   - length: scalars covered.
  public func part(offset: Int, length: Int) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column + max(0, offset), length: length)
  }
}

extension SourceLocation: Comparable {
  /// Orders places by file, line, column and length.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column, left.length)
      < (right.file, right.line, right.column, right.length)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, as editors and terminals link it.
  public var description: String { "\(file):\(line):\(column)" }
}
