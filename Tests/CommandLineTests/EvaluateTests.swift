import Foundation
import Testing

@Suite("Evaluating one answers file")
struct EvaluateTests {
  @Test("The sheet says what would change the verdict, what it costs and which way is cheaper")
  func sheet() throws {
    let base = try Scratch(project: "base")
    let output = try evaluate("mail", in: base).output
    #expect(output.contains("\nWhat would change it\n  Build  unique: no → yes\n"))
    #expect(
      output.contains(
        """

        Costs over 12 months      low       mid      high      P10       P90
        Buy                   $12,000   $12,000   $12,000  $12,000   $12,000
        Build                 $72,000  $102,000  $132,000  $76,000  $124,000

        Which is cheaper over 12 months
          Buy or Build
            Buy in 100% of draws. Neither overtakes the other; for that, Buy would have
            to cost $8,799 a month to run, not $1,000.
        """))
    #expect(!output.contains("What if"))
  }

  @Test("An answer on the command line stands in for the file's, the last one holding")
  func whatIf() throws {
    let base = try Scratch(project: "base")
    let file = base.text("Content/assessments/mail.yaml")
    let other = try evaluate("mail", "--set", "unique=no", "--set", "unique=yes", in: base)
    #expect(other.status == 0)
    #expect(other.output.contains("\nWhat if: unique is no, unique is yes\nBuild it.\n"))
    #expect(base.text("Content/assessments/mail.yaml") == file)
    let json = try evaluate("mail", "--set", "unique=yes", "--format", "json", in: base)
    #expect(json.output.contains("\"option\": \"build\""))
  }

  @Test("An answer can be taken back, which leaves the verdict open")
  func unknown() throws {
    let base = try Scratch(project: "base")
    let outcome = try evaluate("mail", "--set", "unique=unknown", in: base)
    #expect(outcome.output.contains("\nOpen: "))
    #expect(outcome.output.contains("\nWhat is unknown and can still change it\n  unique"))
  }

  @Test(
    "A mistake in an answer is said with its argument",
    arguments: [
      (["uniqe=yes"], "did you mean 'unique'?", "1 | uniqe=yes"),
      (["unique=yes", "engineers=-1"], "the answer is not negative", "--set:2:11"),
      (["unique=maybe"], "expected true, false, yes or no", "1 | unique=maybe"),
      (["unique"], "'--set unique' is no answer", "--set id=value"),
      (["unique="], "'--set unique=' is no answer", "--set id=value"),
      (["=yes"], "'--set =yes' is no answer", "--set id=value"),
    ])
  func mistakes(arguments: [String], message: String, place: String) throws {
    let base = try Scratch(project: "base")
    let outcome = try run(
      [binary, "evaluate", "Content/assessments/mail.yaml", "--as-of", today]
        + arguments.flatMap { ["--set", $0] }, in: base.path)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.contains(place), "\(outcome.errors)")
  }

  @Test("No text of a file reaches beyond 80 columns or does anything to the terminal")
  func terminal() throws {
    let base = try Scratch(project: "base")
    let word = String(repeating: "x", count: 200)
    try base.write(
      """
      project: "\(word) \\u202E end \(word)"
      date: 2026-10-01
      guide: 1.0.0
      answers: {engineers: {value: unknown, ask: "\(word)"}, unique: unknown}
      """, to: "Content/assessments/odd.yaml")
    let outcome = try evaluate("odd", in: base)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(!outcome.output.unicodeScalars.contains { $0.value == 0x202E })
  }

  @Test(
    "A hostile file ends in an error at once, in little memory", .timeLimit(.minutes(1)),
    arguments: [
      ("deep", "answers: " + String(repeating: "[", count: 50_000)),
      ("doubling", "answers: &a [x]\nteam: [*a, *a]\n"),
      ("wide", "answers: {" + (0..<20_000).map { "a\($0): 1" }.joined(separator: ", ") + "}"),
      ("long", "answers: {engineers: " + String(repeating: "9", count: 200_000) + "}"),
      ("large", "answers: {engineers: " + String(repeating: "9", count: 3_000_000) + "}"),
      ("precise", "answers: {engineers: 1e400}"),
      ("tagged", "answers: !!python/object/apply:os.system [id]"),
      ("merged", "answers: {<<: {engineers: 4}}"),
      ("zero", #"answers: {engineers: "\0"}"#),
      ("endless", "answers: {engineers: 4}\nhorizon: 999999999999 years"),
      (
        "busy",
        "answers: {engineers: 4}\ncosts: {buy: {"
          + (0..<3_000).map { "i\($0): {label: L, kind: direct, amount: 1/month}" }
          .joined(separator: ", ") + "}}"
      ),
      (
        "referring",
        "answers: {engineers: 4}\nsimilar: ["
          + (0..<20_000).map { "s\($0)" }.joined(separator: ", ") + "]"
      ),
    ])
  func hostile(name: String, text: String) throws {
    let base = try Scratch(project: "base")
    try base.write(
      "project: X\ndate: 2026-10-01\nguide: 1.0.0\n\(text)\n",
      to: "Content/assessments/\(name).yaml")
    let outcome = try run(
      [
        "prlimit", "--data=\(200 << 20)", binary, "evaluate", "Content/assessments/\(name).yaml",
        "--as-of", today,
      ], in: base.path)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("Content/assessments/\(name).yaml:"), "\(outcome.errors)")
  }

  private func evaluate(
    _ assessment: String, _ arguments: String..., in scratch: Scratch
  ) throws -> Outcome {
    try run(
      [binary, "evaluate", "Content/assessments/\(assessment).yaml", "--as-of", today] + arguments,
      in: scratch.path)
  }
}
