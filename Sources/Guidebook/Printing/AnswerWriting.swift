import Decision

extension Printer {
  /// An answer as an answers file says it, exact, such as `unknown`, `10000` or `200 ms to 800 ms`.
  func written(_ answer: Answer) -> String {
    switch answer {
    case .unknown: "unknown"
    case .notApplicable: "not-applicable"
    case .known(let value): written(value)
    case .range(let low, let high): written(low) + " to " + written(high)
    }
  }

  /// The answer that a change asks for.
  func written(_ change: AnswerChange) -> String {
    change.within == .notApplicable ? written(.notApplicable) : written(change.to)
  }

  private func written(_ value: Value) -> String {
    switch value {
    case .number(let number): plain(number)
    case .money(let money): plain(money.units)
    case .percentage(let share): plain(share * 100) + "%"
    case .duration(let duration): written(duration)
    case .date(let date): date.description
    case .boolean(let truth): truth ? "yes" : "no"
    case .choice(let word), .text(let word): word
    }
  }

  /// In the largest unit that writes it exactly.
  private func written(_ duration: Duration) -> String {
    let units = TimeUnit.allCases.reversed().filter { $0 != .year && $0 != .quarter }
    let exact = units.first { unit in
      let count = duration.count(of: unit)
      return count >= 1 && count.exactPlaces(upTo: 6) != nil
    }
    let unit = exact ?? (duration == .zero ? .day : .millisecond)
    return plain(duration.count(of: unit)) + " " + (unit.spellings.first ?? unit.rawValue)
  }

  private func plain(_ value: Rational) -> String {
    DecimalForm(places: 18, separator: "", minus: "-").text(value)
  }
}
