import Decision
import Testing

@testable import Site

@Suite("Axes")
struct AxisTests {
  @Test("Ticks of a few sums are round")
  func examples() {
    #expect(Axis(to: 753_500).ticks == [0, 200_000, 400_000, 600_000, 800_000])
    #expect(Axis(to: 15_000).ticks == [0, 4_000, 8_000, 12_000, 16_000])
    #expect(Axis(to: 200_000).ticks == [0, 50_000, 100_000, 150_000, 200_000])
    #expect(Axis(from: -20_000, to: 410_000).ticks == [-150_000, 0, 150_000, 300_000, 450_000])
    #expect(Axis(to: 0).ticks.first == 0)
  }

  @Test("Ticks start at zero, are evenly spaced, reach the greatest value and waste little")
  func properties() {
    var size = Rational(1, over: 1000) ?? 1
    for index in 0..<400 {
      size = size * (Rational(107 + Int128(index % 5), over: 100) ?? 1)
      if size > 1_000_000_000 { break }
      let greatest = size.rounded(toPlaces: 6)
      let axis = Axis(to: greatest)
      #expect(axis.ticks.count == 5 && axis.low == 0)
      #expect(axis.high >= greatest)
      #expect(greatest * 10 >= axis.high * 6)
      let gaps = Set(zip(axis.ticks, axis.ticks.dropFirst()).map { $1 - $0 })
      #expect(gaps.count == 1)
    }
  }

  @Test("With values below zero the ticks still hold zero and cover both ends")
  func negative() {
    for low in [-1, -37, -900, -12_345] {
      for high in [0, 5, 400, 98_765] {
        let axis = Axis(from: Rational(low), to: Rational(high))
        #expect(axis.low <= Rational(low) && axis.high >= Rational(high))
        #expect(axis.ticks.contains(0))
        #expect((2...7).contains(axis.ticks.count))
      }
    }
  }

  @Test("Places are exact to a hundredth of a percent and held within the drawing")
  func places() {
    let axis = Axis(to: 800)
    #expect(axis.place(0).text == "0%")
    #expect(axis.place(400).text == "49%")
    #expect(axis.place(800).text == "98%")
    #expect(axis.place(100).text == "12.25%")
    #expect(axis.place(-5).text == "0%")
    #expect(axis.place(100_000).text == "100%")
  }

  @Test("Hundredths print without needless zeros")
  func decimals() {
    #expect(decimal(hundredths: 5344) == "53.44")
    #expect(decimal(hundredths: 5340) == "53.4")
    #expect(decimal(hundredths: 5300) == "53")
    #expect(decimal(hundredths: 5) == "0.05")
    #expect(decimal(hundredths: -750) == "-7.5")
  }

  @Test("A logarithmic axis puts powers of ten at even steps")
  func logarithmic() {
    let axis = LogAxis(covering: [500, 457_500, 0])
    #expect(axis.ticks == [1_000, 10_000, 100_000])
    let places = axis.ticks.map { axis.place($0).hundredths }
    #expect(abs((places[2] - places[1]) - (places[1] - places[0])) <= 1)
    #expect(axis.place(0).hundredths == 0)
    #expect(axis.place(500).hundredths > 0)
    #expect(axis.place(457_500).hundredths < 10_000)
  }

  @Test("The months under a plane are round and end with the horizon")
  func months() {
    func months(_ horizon: Rational) -> [Rational] {
      CumulativePlot(horizon: Duration(months: horizon), greatest: 1).months
    }
    #expect(months(12) == [3, 6, 9, 12])
    #expect(months(24) == [6, 12, 18, 24])
    #expect(months(36) == [12, 24, 36])
    #expect(months(1) == [1])
    #expect(months(13) == [6, 13])
  }
}
