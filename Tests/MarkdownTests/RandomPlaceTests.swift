import Diagnostics
import Fixtures
import Markdown
import Testing

/// Texts put together from parts whose places are known, with the same words in code, escaped and as
/// plain text all round them.
@Suite("Places in random texts")
struct RandomPlaceTests {
  @Test("Every name of two thousand random texts stands where it was written")
  func names() {
    var random = SplitMix(seed: 4)
    for _ in 0..<2_000 {
      let text = MarkedText(&random)
      let reading = Reading(text.text)
      #expect(reading.names == text.names, "\(text.text)")
      if reading.names != text.names { return }
    }
  }
}

/// A text with the names it holds, each with its place, `name@line:column`.
private struct MarkedText {
  private(set) var text = ""
  private(set) var names: [String] = []
  private var line = 1
  private var column = 1
  private var references = 0

  /// Some blocks with some parts each.
  init(_ random: inout SplitMix) {
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let block = Block.all.randomElement(using: &random) ?? Block.all[0]
      add(block.first)
      for index in 0..<Int.random(in: 1...9, using: &random) {
        if index > 0 {
          let isBroken = block.next != nil && Int.random(in: 0..<4, using: &random) == 0
          add(isBroken ? "\n" + (block.next ?? "") : " ")
        }
        add(part: Part.all.randomElement(using: &random) ?? Part.all[0])
      }
      add(block.last + "\n\n")
    }
    add("key[^key]\n\n[^key]: key ")
    add(part: Part.all.randomElement(using: &random) ?? Part.all[0])
    add("\n\n[def]: ")
    names += Array(repeating: "ref@\(line):\(column)", count: references)
    add("ref")
  }

  private mutating func add(_ piece: String) {
    text += piece
    for scalar in piece.unicodeScalars {
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
  }

  /// Adds a part, in which `«` stands before each name but those that stand in the definition.
  private mutating func add(part: Part) {
    references += part.names.count { $0 == "ref" }
    for (index, piece) in part.text.split(separator: "«", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { names.append("\(part.names[index - 1])@\(line):\(column)") }
      add(String(piece))
    }
  }
}

/// What parts stand in: what opens the first line, the next ones, and what closes the last.
private struct Block {
  let first: String
  /// Nil where the block is one line.
  let next: String?
  let last: String

  static let all = [
    Block(first: "", next: "", last: ""),
    Block(first: "  ", next: "   ", last: ""),
    Block(first: "> ", next: "> ", last: ""),
    Block(first: ">", next: "", last: ""),
    Block(first: "- ", next: "  ", last: ""),
    Block(first: "1. > ", next: "   > ", last: ""),
    Block(first: "- [ ] ", next: "  ", last: ""),
    Block(first: "> [!NOTE]\n> ", next: "> ", last: ""),
    Block(first: "# ", next: nil, last: " #"),
    Block(first: "", next: "", last: "\n==="),
    Block(first: "| a | b |\n|---|---|\n| x | ", next: nil, last: " |"),
    Block(first: "> | ", next: nil, last: " | key |\n> |-|-|"),
    Block(first: "\ta\n\n", next: "\t", last: ""),
  ]
}

/// Something in a line with the names it holds.
private struct Part {
  /// Written, with `«` before each name.
  let text: String
  let names: [String]

  static let all = [
    Part(text: "key", names: []), Part(text: "`[@key]`", names: []),
    Part(text: "\\[@key]", names: []), Part(text: "[\\@key]", names: []),
    Part(text: "`{value}` `key`", names: []), Part(text: "\\{value}`key`", names: []),
    Part(text: "&amp; &lt;@key] &#123;value}", names: []), Part(text: "日本é", names: []),
    Part(text: "*key*", names: []), Part(text: "a_key_", names: []),
    Part(text: "~~key~~", names: []),
    Part(text: "[«@key]", names: ["@key"]),
    Part(text: "[see «@key, p. 3; «@k2]", names: ["@key", "@k2"]),
    Part(text: "**[«@key]**", names: ["@key"]),
    Part(text: "{«value}`«key`", names: ["value", "key"]),
    Part(text: "`` key `` {«claim}`«value`", names: ["claim", "value"]),
    Part(text: "[key](«key)", names: ["key"]), Part(text: "[key](<«key> \"key\")", names: ["key"]),
    Part(text: "[key](«key (key) )", names: ["key"]),
    Part(text: "[k](«key '[@key]')", names: ["key"]),
    Part(text: "[`key`](«key.md#key)", names: ["key.md#key"]),
    Part(text: "![key](«key)", names: ["key"]),
    Part(text: "[{«value}`«key`](«key)", names: ["value", "key", "key"]),
    Part(text: "![key](«key \"key\")[«@key]", names: ["key", "@key"]),
    Part(text: "[![key](«key)](«key)", names: ["key", "key"]),
    Part(text: "«https://key.org/key", names: ["https://key.org/key"]),
    Part(text: "(«https://key.org)", names: ["https://key.org"]),
    Part(text: "key[^key] [«@key]", names: ["@key"]), Part(text: "key <!-- [@key] -->", names: []),
    Part(text: "\\\\[«@key]", names: ["@key"]), Part(text: "[key][no] key]", names: []),
    Part(text: "[@key][def] key", names: ["ref"]),
    Part(text: "[def] [def][] key", names: ["ref", "ref"]),
    Part(text: "k\\$5 \\*key* &quot;key", names: []), Part(text: "[a\\]b](«key)", names: ["key"]),
    Part(text: "[key](«k&amp;y)", names: ["k&y"]), Part(text: "``[@key] ` ``", names: []),
    Part(text: "<«https://key>", names: ["https://key"]),
    Part(text: "[https://key](«https://key)", names: ["https://key"]),
  ]
}

extension Reading {
  /// Every name in reading order, `name@line:column`.
  fileprivate var names: [String] {
    var places: [(String, Diagnostics.SourceLocation)] = []
    for inline in document.allInlines {
      switch inline {
      case .citation(let citation):
        places += citation.items.map { ("@" + $0.key.value, $0.key.location) }
      case .role(let role):
        places.append((role.name.value, role.name.location))
        places.append((role.argument.value, role.argument.location))
      case .link(let link): places.append((link.destination.value, link.destination.location))
      case .image(let image): places.append((image.source.value, image.source.location))
      default: break
      }
    }
    return places.sorted { $0.1 < $1.1 }.map { "\($0.0)@\($0.1.line):\($0.1.column)" }
  }
}
