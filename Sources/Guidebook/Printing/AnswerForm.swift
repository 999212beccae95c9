public import Decision

extension InputType {
  /// What an answer looks like, in words such as `a number of examples`.
  public var form: String {
    switch self {
    case .number(let unit): unit.map { "a number of " + $0 } ?? "a number"
    case .money: "a sum of money"
    case .duration: "a length of time, such as 6 months or 200 ms"
    case .percentage: "a percentage"
    case .date: "a date, such as 2027-03-31"
    case .boolean: "yes or no"
    case .choice(let choices): either(choices)
    case .text: "text"
    }
  }
}
