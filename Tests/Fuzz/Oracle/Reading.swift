import Decision
import Diagnostics
import Fixtures
import Guidebook

/// Holds that bytes are read as one of the small guide's files and, where that says something, that
/// the guide is resolved, computed and checked with them; every finding stands at a place that its
/// file has.
public func holdReading(_ bytes: [UInt8], as path: String) {
  let file = SourceFile(path: path, bytes: bytes)
  var findings: [Diagnostic] = []
  _ = parse([file], reporting: &findings)
  holdPlaces(of: findings, in: [file])
  guard !findings.contains(where: { $0.severity == .error }) else { return }
  let others = SmallGuide.files.filter { $0.key != path }
  let files = others.map { SourceFile(path: $0.key, text: $0.value) } + [file]
  let (guide, reading) = SmallGuide.read(files)
  holdPlaces(of: reading, in: files)
  guard let guide, let today = CalendarDate(year: 2026, month: 10, day: 15) else { return }
  let results = compute(guide, asOf: today, drawing: .few)
  holdPlaces(of: check(guide, results, asOf: today), in: files)
}
