/// How much a finding matters.
public enum Severity: String, CaseIterable, Sendable {
  /// The guide cannot be built.
  case error
  /// The guide can be built and should be mended; an error under `--strict`.
  case warning
  /// Worth knowing; never fails a run.
  case info
}
