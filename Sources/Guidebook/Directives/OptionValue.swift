import Decision
import Diagnostics

/// What the value of a block's option looks like, and how it is read.
struct OptionValue<Value>: Sendable {
  let looksLike: String
  /// Gives a value of no account where the text is wrong, which it reports.
  let read: @Sendable (Located<String>, inout OptionReader) -> Value
}

extension OptionValue<String?> {
  static var option: Self {
    OptionValue(looksLike: "an option's id") { $1.known($0, in: $1.names.options) }
  }
}

extension OptionValue<[String]> {
  static var options: Self {
    OptionValue(looksLike: "options' ids, with commas between them") { text, reader in
      reader.list(text).compactMap { reader.known($0, in: reader.names.options) }
    }
  }

  static var claims: Self {
    OptionValue(looksLike: "claims' ids, with commas between them") { text, reader in
      reader.list(text).compactMap { reader.known($0, in: reader.names.claims) }
    }
  }
}

extension OptionValue<[ComparisonColumn]> {
  static var columns: Self {
    OptionValue(
      looksLike: "cost, time and criteria's ids, with commas between them"
    ) { text, reader in reader.list(text).compactMap { reader.column($0) } }
  }
}

extension OptionValue<Duration?> {
  static var horizon: Self {
    OptionValue(looksLike: "a length of time up to 100 years") { $1.horizon($0) }
  }
}

extension OptionValue<VerdictFilter?> {
  static var verdict: Self {
    OptionValue(looksLike: "an option's id, or open") { text, reader in
      text.value == "open" ? .open : reader.verdict(text).map { .decided($0) }
    }
  }
}

extension OptionValue<Int?> {
  static var count: Self {
    OptionValue(looksLike: "a whole number from 1 up") { text, reader in
      if let count = Int(text.value), count > 0, String(count) == text.value { return count }
      reader.refuse(text, "'\(text.value)' is no count", help: "write a whole number from 1 up")
      return nil
    }
  }
}

extension OptionValue<Bool> {
  static var flag: Self {
    OptionValue(looksLike: "true or false") { text, reader in
      switch text.value {
      case "true", "yes": return true
      case "false", "no": return false
      default:
        reader.refuse(
          text, "'\(text.value)' is neither true nor false", help: "write true or false")
        return false
      }
    }
  }
}

extension OptionValue {
  /// One of an enumeration's words.
  static func word<Word: CaseIterable & RawRepresentable<String> & Sendable>() -> Self
  where Value == Word? {
    let words = Word.allCases.map(\.rawValue)
    return OptionValue(looksLike: alternatives(words)) { text, reader in
      if let word = Word(rawValue: text.value) { return word }
      reader.refuse(
        text, "'\(text.value)' is not \(alternatives(words))",
        help: nearest(text.value, among: words).map { "did you mean '\($0)'?" })
      return nil
    }
  }
}

/// `a`, `a or b`, `a, b or c`.
private func alternatives(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.joined() }
  return words.dropLast().joined(separator: ", ") + " or " + last
}
