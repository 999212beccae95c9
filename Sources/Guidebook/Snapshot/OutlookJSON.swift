import Decision
import Diagnostics

extension SnapshotWriter {
  /// What would change a verdict.
  func flip(_ flip: Flip, _ types: [String: InputType]) -> JSON {
    .members([
      "to": .string(flip.option),
      "changes": .array(flip.changes.map { change($0, types[$0.input] ?? .text) }),
    ])
  }

  private func change(_ change: AnswerChange, _ type: InputType) -> JSON {
    let printer = Printer(currency: currency)
    return .members([
      "input": .string(change.input), "from": .string(printer.written(change.from)),
      "to": .string(printer.written(change)),
      "within": .string(printer.text(change.within, of: type)),
    ])
  }

  /// Simulated quantiles, rounded to what the draws allow.
  func quantiles(_ quantiles: Quantiles<Money>) -> [JSON.Member] {
    figures(quantiles) { $0.rounded(in: Money(.one)).units }
  }

  /// When every two options have cost the same.
  func breakEvens(_ breakEvens: [PairBreakEven], _ simulation: SimulatedCosts) -> JSON {
    .array(
      breakEvens.map { breakEven in
        let pair = simulation.pair(breakEven.first, breakEven.second)
        return .object(
          [
            JSON.Member("first", .string(breakEven.first)),
            JSON.Member("second", .string(breakEven.second)),
            JSON.Member(
              "crossings",
              .array(
                breakEven.result.crossings.map { crossing in
                  .members([
                    "month": number(crossing.at.months),
                    "cheaper": .string(
                      crossing.firstIsCheaper ? breakEven.first : breakEven.second),
                  ])
                })),
            JSON.Member("running-per-month", running(breakEven.result.running)),
            JSON.Member("simulated", pair.map { simulated($0, simulation) } ?? .null),
          ] + lacks(pair?.missing ?? []))
      })
  }

  /// How likely each of every two options is the cheaper one.
  func chances(_ simulation: SimulatedCosts) -> JSON {
    .array(
      simulation.pairs.map { pair in
        .object(
          [
            JSON.Member("first", .string(pair.first)),
            JSON.Member("second", .string(pair.second)),
            JSON.Member("first-cheaper", share(pair.firstIsCheaper, simulation)),
            JSON.Member("second-cheaper", share(pair.secondIsCheaper, simulation)),
            JSON.Member("difference", .object(quantiles(pair.difference))),
          ] + lacks(pair.missing))
      })
  }

  /// What moves every option's total.
  func swings(_ options: [OptionSwings]) -> JSON {
    .object(options.map { JSON.Member($0.option, .array($0.swings.map(swing))) })
  }

  private func swing(_ swing: Swing) -> JSON {
    let (kind, id): (String, String?) =
      switch swing.source {
      case .item(let id): ("item", id)
      case .input(let id): ("input", id)
      case .time: ("time", nil)
      }
    return .members([
      "of": .string(kind), "id": id.map(JSON.string) ?? .null,
      "at-low": number(swing.atLow.units), "at-high": number(swing.atHigh.units),
    ])
  }

  private func running(_ running: RunningCosts) -> JSON {
    .members([
      "first": number(running.first.units),
      "first-needed": running.firstNeeded.map { number($0.units) } ?? .null,
      "second": number(running.second.units),
      "second-needed": running.secondNeeded.map { number($0.units) } ?? .null,
    ])
  }

  private func simulated(_ pair: SimulatedPair, _ simulation: SimulatedCosts) -> JSON {
    let month = pair.breakEven.map { moments in
      JSON.object(figures(moments) { $0.rounded(in: Duration(1, .month)).months })
    }
    return .members(["share": share(pair.breaksEven, simulation), "month": month ?? .null])
  }

  private func share(_ share: Rational, _ simulation: SimulatedCosts) -> JSON {
    number(simulation.rounded(share: share), 6)
  }

  private func figures<Value>(
    _ quantiles: Quantiles<Value>, _ rounded: (Quantile<Value>) -> Rational
  ) -> [JSON.Member] {
    [
      JSON.Member("p10", number(rounded(quantiles.p10))),
      JSON.Member("p50", number(rounded(quantiles.p50))),
      JSON.Member("p90", number(rounded(quantiles.p90))),
    ]
  }
}
