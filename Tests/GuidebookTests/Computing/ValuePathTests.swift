import Decision
import Guidebook
import Testing

@Suite("Value paths")
struct ValuePathTests {
  @Test(
    "Every form is read",
    arguments: [
      ("rag.total", ValuePath.quantity(option: "rag", .total, nil)),
      ("rag.build.low", .quantity(option: "rag", .build, .low)),
      ("rag.run.p90", .quantity(option: "rag", .run, .p90)),
      ("rag.time.mid", .quantity(option: "rag", .time, .mid)),
      ("rag.item.setup", .quantity(option: "rag", .item("setup"), nil)),
      ("rag.item.setup.high", .quantity(option: "rag", .item("setup"), .high)),
      ("rag.item.setup.rate", .quantity(option: "rag", .itemRate("setup"), nil)),
      ("rag.item.setup.rate.low", .quantity(option: "rag", .itemRate("setup"), .low)),
      ("rag.direct.one-off", .quantity(option: "rag", .part(.direct, .oneOff), nil)),
      ("rag.hidden.per-year.p50", .quantity(option: "rag", .part(.hidden, .perYear), .p50)),
      ("rag.rating.flexibility", .rating(option: "rag", criterion: "flexibility")),
      ("claims.average", .claim("average")),
      ("assessments.count", .assessmentCount(option: nil)),
      ("assessments.rag.count", .assessmentCount(option: "rag")),
    ])
  func forms(_ text: String, _ path: ValuePath) throws {
    #expect(try ValuePath(parsing: text) == path)
  }

  @Test(
    "What is no path is refused at its place",
    arguments: [
      ("rag", 4), ("rag.", 4), ("rag.totl", 4), ("rag.total.middle", 10), ("rag.hidden", 11),
      ("rag.hidden.yearly", 11), ("claims", 7), ("claims.a.low", 9), ("assessments.rag", 16),
      ("", 0), ("rag..total", 4), ("rag.item", 9), ("rag.rating.x.low", 13),
    ])
  func refusals(_ text: String, _ offset: Int) {
    let error = #expect(throws: ParseError.self) { try ValuePath(parsing: text) }
    #expect(error?.offset == offset)
  }
}
