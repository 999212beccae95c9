import Diagnostics
import Testing

@testable import Guidebook

@Suite("Versions of a guide")
struct VersionTests {
  /// The guide with its present rules saved as a version.
  func saved(_ version: String) throws -> DeliveryGuide {
    let guide = DeliveryGuide()
    let json = guideJSON(try guide.guide(), try guide.results(), findings: [])
    return guide.with("Content/versions/\(version).json", json.pretty)
  }

  func messages(_ guide: DeliveryGuide) throws -> [String] {
    try guide.findings().map(\.message)
  }

  func changed(_ guide: DeliveryGuide) throws -> DeliveryGuide {
    try guide
      .replacing("passes: \">= 50\"", with: "passes: \">= 60\"", in: "Content/decision.yaml")
      .replacing("id: tight", with: "id: narrow", in: "Content/decision.yaml")
  }

  @Test("Saved rules that are the present ones are no finding")
  func unchanged() throws {
    #expect(try messages(saved("1.2.0")) == [])
  }

  @Test("Changes under the same minor version are named, in whatever patch they were saved")
  func rulesChanged() throws {
    let expected =
      "gate 'volume' has changed, row 'narrow' is new and row 'tight' has gone"
    #expect(try messages(changed(saved("1.2.0"))) == ["since version 1.2.0 " + expected])
    let patched = try changed(saved("1.2.0"))
      .replacing("version: 1.2.0", with: "version: 1.2.7", in: "Content/guide.yaml")
    #expect(try messages(patched) == ["since version 1.2.0 " + expected])
  }

  @Test("Words may change within a version")
  func wording() throws {
    let reworded = try saved("1.2.0")
      .replacing("How many parcels a day?", with: "Parcels a day?", in: "Content/decision.yaml")
    #expect(try messages(reworded) == [])
  }

  @Test("The order of rows is a rule")
  func order() throws {
    let tight =
      "    - {id: tight, when: {streets: narrow}, then: bike, because: No room., cites: [survey]}\n"
    let swapped = try saved("1.2.0")
      .replacing(tight, with: "", in: "Content/decision.yaml")
      .replacing("  rows:\n", with: "  rows:\n" + tight, in: "Content/decision.yaml")
    #expect(
      try messages(swapped) == ["since version 1.2.0 the order of the rules has changed"])
  }

  func older(_ guide: DeliveryGuide) throws -> DeliveryGuide {
    try guide.replacing(
      "guide: 1.2.0", with: "guide: 1.0.3", in: "Content/assessments/florist.yaml")
  }

  @Test("An older assessment is held against the rules it was written for")
  func older() throws {
    #expect(
      try messages(older(DeliveryGuide())) == [
        "'florist' was written against version 1.0.3, "
          + "and what has changed up to 1.2.0 is not recorded"
      ])
    #expect(try messages(older(saved("1.0.3"))) == [])
    #expect(
      try messages(older(changed(saved("1.0.0")))) == [
        "'florist' was written against version 1.0.3; since then gate 'volume' has changed, "
          + "row 'narrow' is new and row 'tight' has gone"
      ])
  }

  @Test("A change of wording leaves an assessment as it is")
  func patch() throws {
    let patched = try DeliveryGuide()
      .replacing("version: 1.2.0", with: "version: 1.2.1", in: "Content/guide.yaml")
    #expect(try messages(patched) == [])
  }
}
