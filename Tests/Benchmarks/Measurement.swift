import Glibc

/// One measured figure.
struct Measurement {
  let name: String
  /// What was measured, with its unit.
  let result: String

  /// The figure with the process's peak memory so far, in columns.
  var line: String {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return padded(name, to: 50) + padded(result, to: 16) + "\(usage.ru_maxrss / 1024) MB"
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.utf8.count))
  }

  /// Seconds that some work takes.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let taken = start.duration(to: .now).components
    return Double(taken.seconds) + Double(taken.attoseconds) * 1e-18
  }

  /// How often some work is done in a second, from a second's worth of it.
  static func perSecond(_ work: () throws -> Void) rethrows -> Int {
    var count = 0
    var taken = 0.0
    while taken < 1 {
      taken += try seconds(work)
      count += 1
    }
    return Int(Double(count) / taken)
  }
}
