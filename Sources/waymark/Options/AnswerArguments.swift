import Diagnostics
import Guidebook

/// The answers given as `--set id=value`, one argument a line of a file of their own, so that a
/// mistake has a place.
struct AnswerArguments {
  /// What stands for the file's path.
  static let path = "--set"

  /// The arguments as a file.
  let source: SourceFile
  /// What they say.
  let overrides: [AnswerOverride]

  init(_ arguments: [String]) throws(CannotRun) {
    source = SourceFile(path: Self.path, text: arguments.map { $0 + "\n" }.joined())
    var overrides: [AnswerOverride] = []
    for (index, argument) in arguments.enumerated() {
      overrides.append(try Self.override(argument, line: index + 1))
    }
    self.overrides = overrides
  }

  /// Whether a finding is about an argument.
  static func concerns(_ finding: Diagnostic) -> Bool { finding.location?.file == path }

  private static func override(
    _ argument: String, line: Int
  ) throws(CannotRun) -> AnswerOverride {
    let scalars = argument.unicodeScalars
    guard let sign = scalars.firstIndex(of: "="), sign > scalars.startIndex,
      scalars.index(after: sign) < scalars.endIndex,
      !argument.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
    else {
      throw CannotRun(
        "'--set \(argument.debugDescription.dropFirst().dropLast())' is no answer",
        help: "write --set id=value, such as --set budget=200k")
    }
    func part(_ range: Range<String.UnicodeScalarView.Index>) -> Located<String> {
      Located(
        String(scalars[range]),
        at: SourceLocation(
          file: path, line: line,
          column: scalars.distance(from: scalars.startIndex, to: range.lowerBound) + 1,
          length: scalars.distance(from: range.lowerBound, to: range.upperBound)))
    }
    return AnswerOverride(
      input: part(scalars.startIndex..<sign),
      value: part(scalars.index(after: sign)..<scalars.endIndex))
  }
}
