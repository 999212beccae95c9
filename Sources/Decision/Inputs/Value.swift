/// One exact value of some input type.
public enum Value: Hashable, Sendable {
  /// A count or measure.
  case number(Rational)
  /// A sum in the guide's currency.
  case money(Money)
  /// A length of time.
  case duration(Duration)
  /// A share: 1 is 100%.
  case percentage(Rational)
  /// A calendar date.
  case date(CalendarDate)
  /// Yes or no.
  case boolean(Bool)
  /// One of the input's words.
  case choice(String)
  /// Free text.
  case text(String)
}

extension Value {
  /// The place of a value of an ordered type on its axis, or nil for the other types.
  var key: Rational? {
    switch self {
    case .number(let number), .percentage(let number): number
    case .money(let money): money.units
    case .duration(let duration): duration.seconds
    case .date(let date): Rational(date.dayNumber)
    case .boolean, .choice, .text: nil
    }
  }

  /// Makes the value of an ordered type at a place on its axis, or nil for the other types.
  init?(key: Rational, of type: InputType) {
    switch type {
    case .number: self = .number(key)
    case .money: self = .money(Money(key))
    case .duration: self = .duration(Duration(seconds: key))
    case .percentage: self = .percentage(key)
    case .date: self = .date(CalendarDate(dayNumber: Int(clamping: key.rounded(.down))))
    case .boolean, .choice, .text: return nil
    }
  }
}
