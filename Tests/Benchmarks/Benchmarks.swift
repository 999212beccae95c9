import Decision

func verdictBenchmark() throws -> Measurement {
  let table = try guideTable()
  let answers: [String: Answer] = [
    "measure-0": .known(.number(120)), "measure-1": .range(low: .number(150), high: .number(250)),
    "pace": .unknown,
  ]
  let rate = Measurement.perSecond { _ = table.verdict(for: answers) }
  return Measurement(name: "verdicts, five inputs of seven unknown", result: "\(rate) /s")
}

func flipsBenchmark() throws -> Measurement {
  let table = try guideTable()
  let answers: [String: Answer] = [
    "measure-0": .known(.number(20)), "measure-1": .known(.number(150)),
    "tried": .known(.boolean(false)),
  ]
  let rate = Measurement.perSecond { _ = table.flips(for: answers, upTo: 3) }
  return Measurement(name: "flips of up to three changes", result: "\(rate) /s")
}

func analysisBenchmark() throws -> Measurement {
  let table = try millionCells()
  var analysis = table.analysis(mostGaps: 0)
  let seconds = Measurement.seconds { analysis = table.analysis() }
  let name =
    "analysis of \(analysis.cells) cells, \(analysis.isComplete ? "complete" : "cut short")"
  return Measurement(name: name, result: "\(Int(seconds * 1_000)) ms")
}

func simulationBenchmark() throws -> Measurement {
  let options = try (0..<4).map { option in
    let items = try (0..<8).map { index in
      CostItem(
        id: "item-\(index)", kind: .direct, during: index < 4 ? .build : .run,
        amount: try Amount(
          parsing: index.isMultiple(of: 2) ? "\(option + 1)k to 50k" : "1k to \(option + 2)k/month",
          currency: "USD"))
    }
    return (
      id: "option-\(option)",
      costs: OptionCosts(
        time: Spread(low: Duration(months: 2), high: Duration(months: 6)), items: items)
    )
  }
  let seconds = Measurement.seconds {
    _ = Simulation(draws: 10_000, seed: 1).run(options, over: Duration(2, .year))
  }
  return Measurement(
    name: "simulation, 10,000 draws of 4 options, 6 pairs",
    result: "\(Int(10_000 / max(seconds, 1e-9))) /s")
}
