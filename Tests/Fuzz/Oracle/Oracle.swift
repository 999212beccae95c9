public import Diagnostics

/// Ends the program, so that the fuzzer keeps the input, unless something holds.
public func hold(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fatalError(message()) }
}

/// Holds that every finding and its notes stand at places that their files have.
public func holdPlaces(of findings: [Diagnostic], in files: [SourceFile]) {
  var lines: [String: SourceLines] = [:]
  for file in files { lines[file.path] = SourceLines(of: file.bytes) }
  for finding in findings {
    for place in [finding.location].compactMap(\.self) + finding.notes.map(\.location) {
      guard let lines = lines[place.file] else { continue }
      hold(
        place.line <= lines.count, "\(finding.rule.id) at \(place): there is no such line")
      let width = lines.text(of: place.line).unicodeScalars.count
      hold(
        place.column <= width + 1,
        "\(finding.rule.id) at \(place): the line has \(width) columns")
    }
  }
}
