public import Decision

/// Something that happened, with its outcome; also a worked example.
public struct CaseStudy: Sendable {
  /// How it went.
  public enum Outcome: String, CaseIterable, Sendable { case success, failure }

  /// The kebab-case name, from its file.
  public let id: String
  /// Its page.
  public let page: Page
  /// Where it happened, as the source names it.
  public let organisation: String?
  /// The option that was taken.
  public let option: String
  /// How it went.
  public let outcome: Outcome
  /// The field, such as `customer support`.
  public let domain: String?
  /// The answers by input, as far as they are known.
  public let answers: [String: Answer]
  /// What it rests on.
  public let basis: Basis
  /// What must come out: success reaches its option, failure is not recommended.
  public var expectation: Expectation {
    outcome == .success ? .reachable(option) : .not(option)
  }
}
