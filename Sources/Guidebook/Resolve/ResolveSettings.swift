import Decision
import Diagnostics

extension Settings {
  /// What `guide.yaml` says, with a fallback for what it lacks, which was reported.
  init(_ draft: SettingsDraft?, currency: String, _ resolver: inout Resolver) {
    let year = Duration(12, .month)
    title = draft?.title?.value ?? ""
    subject = resolver.find(draft?.subject, in: resolver.names.options)
    version = draft?.version?.value ?? Version(major: 1, minor: 0, patch: 0)
    self.currency = currency
    horizon = resolver.horizon(draft?.horizon) ?? year
    language = resolver.language(draft?.language) ?? "en"
    owner = draft?.owner?.value
    reviewIn = draft?.reviewIn?.value ?? year
    baseURL = resolver.webAddress(draft?.baseURL)
    editURL = resolver.webAddress(draft?.editURL)
    draws = resolver.integer(draft?.simulation?.draws, in: 100...1_000_000) ?? 10_000
    seed = UInt64(resolver.integer(draft?.simulation?.seed, in: 0...Int.max) ?? 1)
    severities = resolver.severities(draft?.checks ?? [])
    location = draft?.location ?? SourceLocation(file: "Content/guide.yaml", line: 1)
  }
}

extension Resolver {
  /// A span to add costs up over, which is longer than nothing.
  mutating func horizon(_ horizon: Located<Duration>?) -> Duration? {
    guard let horizon else { return nil }
    if let problem = horizon.value.problemAsHorizon {
      report(.invalidValue, problem, at: horizon.location, help: Duration.horizonHelp)
      return nil
    }
    return horizon.value
  }

  /// A whole number within bounds.
  mutating func integer(_ number: Located<Int>?, in range: ClosedRange<Int>) -> Int? {
    guard let number else { return nil }
    guard range.contains(number.value) else {
      report(
        .invalidValue, "\(number.value) is out of range", at: number.location,
        help: "write a number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number.value
  }

  /// An absolute `https` or `http` address.
  mutating func webAddress(_ address: Located<String>?) -> String? {
    guard let address else { return nil }
    let isWeb = ["https://", "http://"].contains { scheme in
      address.value.utf8.starts(with: scheme.utf8)
        && address.value.utf8.count > scheme.utf8.count
    }
    let isPlain = address.value.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    guard isWeb, isPlain else {
      report(
        .invalidValue, "this is no web address", at: address.location,
        help: "write it in full, with https:// in front")
      return nil
    }
    return address.value
  }

  fileprivate mutating func language(_ tag: Located<String>?) -> String? {
    guard let tag else { return nil }
    let parts = tag.value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy { byte in
          switch byte {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
          default: false
          }
        }
    }
    guard isTag else {
      report(
        .invalidValue, "'\(tag.value)' is no language tag", at: tag.location,
        help: "write a tag such as en or pt-BR")
      return nil
    }
    return tag.value
  }
}

extension Duration {
  /// Why costs cannot be added up over it, or nil where they can.
  var problemAsHorizon: String? {
    if seconds <= .zero { return "the horizon is nothing" }
    return self > Duration(100, .year) ? "the horizon is beyond 100 years" : nil
  }

  static let horizonHelp = "write a length of time such as 12 months"
}

/// The currency code, or nil where it is none, which is reported.
func currencyCode(
  _ code: Located<String>?, reporting diagnostics: inout [Diagnostic]
) -> String? {
  guard let code else { return nil }
  let isCode =
    code.value.utf8.count == 3
    && code.value.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  guard isCode else {
    diagnostics.append(
      Diagnostic(
        .invalidValue, "'\(code.value)' is no currency code", at: code.location,
        help: "write three capital letters, such as USD"))
    return nil
  }
  return code.value
}
