public import Decision
public import Diagnostics

/// A comment that accepts findings in place.
///
/// For example `# waymark: accept uncited-reference until 2027-01-31, listed for its method`.
public struct Acceptance: Hashable, Sendable {
  /// The id of the rule whose findings are accepted.
  public let rule: Located<String>
  /// The last day it holds, or nil for no end.
  public let until: CalendarDate?
  /// Why, or nil where it does not say.
  public let reason: String?
  /// The line whose findings it accepts beside its own: its own where something stands before the
  /// comment, else the next line that is neither blank nor a comment.
  public let line: Int
  /// The file whose findings it accepts: its own, or one that can hold no comment.
  public let file: String
  /// Where the comment stands.
  public let location: SourceLocation
}

extension Acceptance {
  /// Whether it speaks of a place; of a file that can hold no comment, that is any place.
  ///
  /// No comment can stand above a file's first line, which is where findings about a whole file
  /// are, so those are accepted anywhere in the file.
  func covers(_ place: SourceLocation) -> Bool {
    guard place.file == file else { return false }
    if file != location.file { return true }
    return place.line == line || place.line == location.line || place.line == 1
  }

  /// Whether it still holds; its last day counts.
  func isValid(asOf today: CalendarDate) -> Bool {
    guard let until else { return true }
    return today <= until
  }
}
