public import Diagnostics

/// Resolves names into entities; what is broken is left out and said.
///
/// - Returns: nil where there is no usable `guide.yaml`, which is reported.
public func resolve(_ drafts: Drafts, reporting diagnostics: inout [Diagnostic]) -> Guide? {
  nil
}
