public import Diagnostics

/// What files say, each on its own; names are still strings.
public struct Drafts: Sendable {}

/// Reads every file of `Content/` into drafts. Never fails: what is wrong is reported.
public func parse(_ files: [SourceFile], reporting diagnostics: inout [Diagnostic]) -> Drafts {
  Drafts()
}
