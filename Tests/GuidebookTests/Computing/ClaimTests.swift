import Decision
import Diagnostics
import Testing

@testable import Guidebook

@Suite("Claims")
struct ClaimTests {
  func claim(
    value: String = "1%", isAtLeast: Bool = false, tolerance: Claim.Tolerance
  ) -> Claim {
    Claim(
      id: "claim", says: "", value: nil, valueText: value, isAtLeast: isAtLeast, computed: nil,
      formula: nil,
      tolerance: tolerance, expected: .unspecified, note: nil, basis: .ours,
      location: SourceLocation(file: "Content/claims.yaml", line: 1))
  }

  func ratio(_ numerator: Int, _ denominator: Int) -> Rational {
    Rational(Int128(numerator), over: Int128(denominator)) ?? .zero
  }

  @Test("A computed figure agrees up to and with the relative tolerance")
  func relative() {
    let claim = claim(tolerance: .relative(ratio(5, 1000)))
    #expect(claim.agrees(with: 1005, 1000))
    #expect(claim.agrees(with: 995, 1000))
    #expect(!claim.agrees(with: ratio(10_051, 10), 1000))
    #expect(!claim.agrees(with: ratio(9_949, 10), 1000))
    #expect(claim.agrees(with: 0, 0))
    #expect(!claim.agrees(with: 1, 0))
  }

  @Test("Points are compared as percentage points, whatever the stated share")
  func points() {
    let claim = claim(tolerance: .points(1))
    #expect(claim.agrees(with: ratio(2, 100), ratio(1, 100)))
    #expect(claim.agrees(with: 0, ratio(1, 100)))
    #expect(!claim.agrees(with: ratio(21, 1000), ratio(1, 100)))
  }

  @Test("'At least' agrees from the tolerance below upwards")
  func lowerBound() {
    let claim = claim(isAtLeast: true, tolerance: .relative(ratio(1, 100)))
    #expect(claim.agrees(with: 1_000_000, 1000))
    #expect(claim.agrees(with: 990, 1000))
    #expect(!claim.agrees(with: 989, 1000))
  }

  @Test("Exact comparison agrees with comparison in whole thousandths over a grid")
  func bruteForce() {
    for tolerance in [0, 5, 10, 100] {
      for isAtLeast in [false, true] {
        let claim = claim(isAtLeast: isAtLeast, tolerance: .relative(ratio(tolerance, 1000)))
        for stated in stride(from: -60, through: 60, by: 20) {
          for computed in -70...70 {
            let (gap, allowed) = (1000 * (computed - stated), tolerance * abs(stated))
            let expected = isAtLeast ? gap >= -allowed : abs(gap) <= allowed
            #expect(claim.agrees(with: Rational(computed), Rational(stated)) == expected)
          }
        }
      }
    }
  }

  @Test("Figures are written in the style of the stated value")
  func styles() {
    let tolerance = Claim.Tolerance.relative(.zero)
    #expect(claim(value: "1%", tolerance: tolerance).style == .percentage)
    #expect(claim(value: "200k/year", tolerance: tolerance).style == .per(.year))
    #expect(claim(value: "$5,000/month", tolerance: tolerance).style == .per(.month))
    #expect(claim(value: "$127,000", tolerance: tolerance).style == .plain)
  }
}
