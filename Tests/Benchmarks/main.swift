import Decision
import Glibc

let suite = [verdictBenchmark, flipsBenchmark, analysisBenchmark, simulationBenchmark]

print("what                                              result          peak memory")
for benchmark in suite {
  let measurement = try benchmark()
  print(measurement.line)
}
