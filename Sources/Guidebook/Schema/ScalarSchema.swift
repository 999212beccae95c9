import Decision
import Diagnostics

extension Schema {
  /// The schema of text that means the same wherever it stands.
  static func scalar(_ shape: Shape, currency: String) -> Schema {
    switch shape {
    case .id:
      .text(
        TextPattern.id, or: ["boolean", "null"],
        hint: "write small letters, digits and single hyphens, a letter first")
    case .boolean: .words(["yes", "no", "true", "false"])
    case .integer:
      .text(TextPattern.integer, or: ["integer"], hint: "write digits only, such as 12")
    case .date: .text(TextPattern.date, hint: "write a date that exists, such as 2026-10-02")
    case .duration: .text(TextPattern.duration, hint: "write a length of time, such as 3 months")
    case .durations:
      .text(
        TextPattern.durations, hint: "write a length of time, such as 3 months or 3 to 6 months")
    case .version: .text(TextPattern.version, hint: "write three numbers, such as 1.0.0")
    case .currency: .text("[A-Z]{3}", hint: "write three capital letters, such as USD")
    case .word(let words): .words(words)
    case .amount:
      number(
        TextPattern.amount(in: currency), from: "0",
        hint: "write an amount, such as 15k to 50k/month")
    case .sum: number(TextPattern.sum(in: currency), from: "0", hint: "write one sum, such as 15k")
    case .measure:
      number(
        TextPattern.measure(in: currency),
        hint: "write a quantity, such as 200k/year, 4.5 months or 73%")
    case .tolerance: .text(TextPattern.tolerance, hint: "write 5%, or 1 point")
    default: .text
    }
  }

  /// Text that fits a pattern, or a number within bounds.
  static func number(
    _ pattern: String, from least: String? = nil, to greatest: String? = nil, hint: String
  ) -> Schema {
    var schema = text(pattern, or: ["number"], hint: hint)
    if let least { schema["minimum"] = .number(least) }
    if let greatest { schema["maximum"] = .number(greatest) }
    return schema
  }
}
