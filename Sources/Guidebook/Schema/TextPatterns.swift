import Decision

/// Regular expressions for what the parsers of quantities take, in the common part of ECMA 262
/// and of others.
///
/// None refuses what its parser takes, but for a range of equal bounds where one quantity belongs.
/// What no expression can see they let pass: bounds out of order, `15 to 50k`, 29 February.
enum TextPattern {
  private static let spaces = "[ \\t\\n]*"
  private static let someSpaces = "[ \\t\\n]+"
  private static let digits =
    "(?:[1-9][0-9]*|0|(?:[1-9][0-9]{0,2}|0)(?:,[0-9]{3})+)(?:\\.[0-9]{1,6})?"
  /// A number that is not negative; a zero may still be written with a minus.
  private static let natural = "(?:\(digits)|-0(?:,000)*(?:\\.0{1,6})?)"
  private static let multiplier = "[kKMB]"
  private static let day =
    "(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"
  private static let period = Period.allCases.map(\.rawValue).joined(separator: "|")

  /// An id that a file gives something.
  static let id =
    "(?!(?:\(reservedIDs.joined(separator: "|")))$)" + kebab
  /// Small letters and digits in parts joined by hyphens.
  static let kebab = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
  /// A whole number.
  static let integer = "0|-?[1-9][0-9]*"
  /// A semantic version.
  static let version = Array(repeating: "(?:0|[1-9][0-9]*)", count: 3).joined(separator: "\\.")
  /// A date.
  static let date = padded(day)
  /// A date or a range of dates.
  static let dates = padded(day + "(?:\(someSpaces)to\(spaces)\(day))?")
  /// A length of time.
  static let duration = padded(Literal.time.pattern)
  /// A length of time or a range.
  static let durations = padded(Literal.time.range)
  /// A difference that is near enough.
  static let tolerance =
    spaces + natural + multiplier + "?" + spaces + "(?:%\(spaces)| points?)"

  /// A number or a range, with the unit that it counts.
  static func numbers(of unit: String?, signed: Bool) -> String {
    padded(Literal(signed: signed, words: unit.map(spellings) ?? []).range)
  }

  /// A share in per cent or a range.
  static func percentages(signed: Bool) -> String {
    padded(Literal(signed: signed, signs: ["%"], needsUnit: true).range)
  }

  /// A sum of money or a range.
  static func sums(in currency: String, signed: Bool) -> String {
    padded(Literal(signed: signed, currency: currency).range)
  }

  /// One sum of money.
  static func sum(in currency: String) -> String {
    padded(Literal(currency: currency).pattern)
  }

  /// A price.
  static func amount(in currency: String) -> String {
    padded(Literal(currency: currency).range + "(?:\(spaces)/\(spaces)(?:\(period)))?")
  }

  /// A stated value.
  static func measure(in currency: String) -> String {
    let times = TimeUnit.allCases.flatMap(\.spellings)
    let literal = Literal(signed: true, currency: currency, words: times, signs: ["%"])
    return padded(literal.range + "(?:/(?:\(period)))?")
  }

  /// A pattern with spaces around it, as quotes may hold them.
  static func padded(_ pattern: String) -> String { spaces + pattern + spaces }

  /// The unit and what is taken for it.
  private static func spellings(_ unit: String) -> [String] {
    let isWord = unit.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
    guard isWord, unit.unicodeScalars.first?.properties.isAlphabetic == true else { return [] }
    let singular = unit.utf8.last == UInt8(ascii: "s") ? [String(unit.dropLast())] : []
    return ([unit, unit + "s"] + singular).filter { !$0.isEmpty }
  }
}

extension TextPattern {
  /// A number with what may stand before and after it.
  private struct Literal {
    var signed = false
    var currency: String?
    var words: [String] = []
    var signs: [String] = []
    var needsUnit = false

    static let time = Literal(words: TimeUnit.allCases.flatMap(\.spellings), needsUnit: true)

    private var marks: [String] { currency.map(Currency.marks) ?? [] }
    private var number: String { signed ? "-?" + TextPattern.digits : TextPattern.natural }

    private var prefix: String {
      marks.isEmpty ? "" : "(?:\(either(marks))\(spaces))?"
    }

    /// Words that follow the number, which letters must not run into.
    private var endsInWord: [String] { words + marks.filter(isWord) }
    private var endsInSign: [String] { signs + marks.filter { !isWord($0) } }

    /// The number with its unit.
    var pattern: String { prefix + number + "(?:\(endings(needsUnit: needsUnit)))" }

    /// One or two of them; the first may leave its unit to the second.
    var range: String {
      let first = prefix + number + "(?:\(endings(needsUnit: false)))"
      let beforeTo =
        "(?:\(first)\(someSpaces)|\(prefix)\(number)\(sign(optional: true))\(spaces))"
      return "(?:\(beforeTo)to(?![A-Za-z])\(spaces))?" + pattern
    }

    private func endings(needsUnit: Bool) -> String {
      var endings: [String] = []
      let scale = multiplier + "?"
      if !needsUnit { endings.append(scale) }
      if !endsInSign.isEmpty { endings.append(scale + sign(optional: false)) }
      if !endsInWord.isEmpty {
        endings.append("(?:\(scale)\(someSpaces))?" + either(endsInWord))
      }
      return endings.joined(separator: "|")
    }

    private func sign(optional: Bool) -> String {
      if endsInSign.isEmpty { return "" }
      return optional
        ? "(?:\(multiplier)?\(spaces)\(either(endsInSign)))?" : spaces + either(endsInSign)
    }

    private func isWord(_ mark: String) -> Bool {
      mark.utf8.count > 1 && mark.utf8.first ?? 0 < 128
    }

    private func either(_ texts: [String]) -> String {
      "(?:" + texts.map(escaped).joined(separator: "|") + ")"
    }
  }

  /// A text as a pattern of itself.
  static func escaped(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\^$.|?*+()[]{}/".unicodeScalars.contains(scalar) { scalars.append("\\") }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
