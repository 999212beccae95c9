/// The forms findings are written in, for people and for the services that show them.
public enum DiagnosticForm: String, CaseIterable, Sendable {
  /// For people: a headline, the place and the line it points at.
  case text
  /// For programs: a JSON array.
  case json
  /// GitHub's workflow commands, which annotate a change.
  case github
  /// SARIF 2.1.0, which code scanning services read.
  case sarif
  /// GitLab's code quality report.
  case gitlab
}

extension DiagnosticForm {
  /// Findings in this form, in the order given, ended by a line feed unless there is nothing to
  /// say.
  ///
  /// - Parameters:
  ///   - diagnostics: the findings, sorted as they are to appear.
  ///   - files: the files they are about; a finding in any other file shows no source.
  ///   - style: how the text form is set; the others ignore it.
  public func written(
    _ diagnostics: [Diagnostic], in files: [SourceFile], style: TextStyle = .plain
  ) -> String {
    switch self {
    case .text: textForm(of: diagnostics, in: files, style: style)
    case .json: jsonForm(of: diagnostics)
    case .github: githubForm(of: diagnostics)
    case .sarif: sarifForm(of: diagnostics)
    case .gitlab: gitlabForm(of: diagnostics)
    }
  }
}
