import Diagnostics
import Testing

@testable import Markdown

@Suite("Limits")
struct LimitTests {
  /// A text that reaches a limit with the number given and goes over it with one more.
  struct Limit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let most: Int
    /// The line where the text with one more is refused.
    let line: Int
    let text: @Sendable (Int) -> String
  }

  static let all = [
    Limit(testDescription: "bytes", most: ComplexityGuard.bytes, line: 1) {
      String(repeating: "a b\n", count: $0 / 4) + String(repeating: "c", count: $0 % 4)
    },
    Limit(testDescription: "quote markers", most: ComplexityGuard.markers, line: 3) {
      "a\n\n" + String(repeating: "> ", count: $0) + "*b*"
    },
    Limit(testDescription: "list markers", most: ComplexityGuard.markers, line: 2) {
      "a\n" + String(repeating: "- ", count: $0) + "b"
    },
    Limit(testDescription: "indent", most: ComplexityGuard.indent, line: 2) {
      "a\n" + String(repeating: " ", count: $0) + "b"
    },
    Limit(testDescription: "tabs", most: ComplexityGuard.indent / 4, line: 2) {
      "a\n" + String(repeating: "\t", count: $0) + "b"
    },
    Limit(testDescription: "empty lines", most: ComplexityGuard.emptyLines, line: 66) {
      "a\n" + String(repeating: "\n", count: $0) + "b"
    },
    Limit(testDescription: "empty items", most: ComplexityGuard.emptyLines, line: 66) {
      "a\n" + String(repeating: "-\n", count: $0) + "b"
    },
    Limit(testDescription: "brackets", most: ComplexityGuard.brackets, line: 4) {
      "[a]\n\n" + "b\n" + String(repeating: "[", count: $0) + "\n\n[a]"
    },
    Limit(testDescription: "brackets over lines", most: ComplexityGuard.brackets, line: 4_098) {
      "a\n" + String(repeating: "[b\n", count: $0)
    },
  ]

  @Test(
    "What reaches a limit is read and written, one more is refused at its line", arguments: all)
  func reaching(limit: Limit) {
    let reading = Reading(limit.text(limit.most))
    #expect(reading.findings == [])
    #expect(reading.html.utf8.contains(UInt8(ascii: "b")) || reading.html.utf8.count > 1000)
    let refused = Reading(limit.text(limit.most + 1))
    #expect(refused.diagnostics.map(\.rule) == [.markdownTooComplex])
    #expect(refused.diagnostics.first?.location?.line == limit.line)
    #expect(refused.document.blocks == [])
  }
}

/// What once kept cmark or cmark-gfm busy for minutes.
@Suite("Pathological cases", .enabled(if: PublishedExamples.areHere))
struct PathologicalTests {
  /// Far beyond what any of them takes; what is quadratic takes longer still.
  private static let patience = Duration.seconds(30)

  @Test("Each is read and written or refused, as it is and cut to what a file may hold")
  func pathological() throws {
    let cases = try PublishedExamples.pathologicalCases()
    #expect(cases.count > 30)
    for (name, bytes) in cases {
      for bytes in [bytes, Array(bytes.prefix(ComplexityGuard.bytes))] {
        var reading: Reading?
        let time = ContinuousClock().measure {
          reading = Reading(bytes: bytes)
          _ = reading?.html
        }
        let rules = reading?.diagnostics.map(\.rule) ?? []
        #expect(bytes.count <= ComplexityGuard.bytes || rules == [.markdownTooComplex], "\(name)")
        #expect(time < Self.patience, "\(name) took \(time)")
      }
    }
  }
}
