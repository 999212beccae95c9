import Decision
import Diagnostics

extension Schema {
  /// The schema of an answer on one line.
  static func answer(to input: Input, currency: String) -> Schema {
    switch input.type {
    case .number(let unit):
      .number(input, TextPattern.numbers(of: unit, signed: input.isSigned))
    case .money: .number(input, TextPattern.sums(in: currency, signed: input.isSigned))
    case .duration: .text(input, TextPattern.durations)
    case .percentage: .text(input, TextPattern.percentages(signed: input.isSigned))
    case .date: .text(input, TextPattern.dates)
    case .boolean: .words(["yes", "no", "true", "false"] + input.words)
    case .choice(let choices): .words(choices + input.words)
    case .text: .text
    }
  }

  private static func text(_ input: Input, _ pattern: String) -> Schema {
    var schema = Schema.text(input.alternatives(pattern), hint: input.writing)
    schema["examples"] = .array(input.words.map(JSON.string))
    return schema
  }

  private static func number(_ input: Input, _ pattern: String) -> Schema {
    var schema = Schema.number(
      input.alternatives(pattern), from: input.minimum.flatMap(decimals) ?? "0",
      to: input.maximum.flatMap(decimals), hint: input.writing)
    schema["examples"] = .array(input.words.map(JSON.string))
    return schema
  }
}

extension Input {
  /// What answers it without being a value.
  fileprivate var words: [String] {
    ["unknown"] + (notApplicablePasses == nil ? [] : ["not-applicable"])
  }

  /// Whether an answer may be negative.
  fileprivate var isSigned: Bool {
    switch minimum {
    case .number(let number)?, .percentage(let number)?: number < .zero
    case .money(let money)?: money.units < .zero
    default: false
    }
  }

  /// The words or a value.
  fileprivate func alternatives(_ pattern: String) -> String {
    (words.map(TextPattern.padded) + [pattern]).joined(separator: "|")
  }

  /// What to write, for an editor's message.
  fileprivate var writing: String { "write \(type.form), or " + either(words) }

  /// What an answer looks like and between what it lies, for whoever writes one.
  var hint: String {
    let limits = [
      minimum.flatMap(decimals).map { "at least \($0)" },
      maximum.flatMap(decimals).map { "at most \($0)" },
    ].compactMap(\.self)
    let form = ([type.form] + limits).joined(separator: ", ") + ", or " + either(words) + "."
    return form.prefix(1).uppercased() + form.dropFirst()
  }
}

/// A number or a sum in plain digits, or nil for other values.
private func decimals(_ value: Value) -> String? {
  let form = DecimalForm(places: 18, separator: "", minus: "-")
  return switch value {
  case .number(let number): form.text(number)
  case .money(let money): form.text(money.units)
  default: nil
  }
}
