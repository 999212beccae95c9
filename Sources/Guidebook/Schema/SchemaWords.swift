import Diagnostics

extension Schema {
  /// One of some words.
  ///
  /// YAML reads some plain words as numbers, truths or nothing, some only by its older version;
  /// these are taken too, as the word is taken when the file is read.
  ///
  /// - Parameter meanings: what each word stands for, or none.
  static func words(_ words: [String], meanings: [String] = []) -> Schema {
    guard !words.isEmpty else { return .nothing }
    var values = words.map(JSON.string)
    for value in words.compactMap(truth) where !values.contains(value) { values.append(value) }
    var schema = Schema(["enum": .array(values)])
    if !meanings.isEmpty {
      schema["enumDescriptions"] = .array(meanings.map(JSON.string))
    }
    guard words.contains(where: mayBeNumber) else { return schema }
    return Schema(["anyOf": .array([schema.json, .members(["type": .string("number")])])])
  }

  /// What YAML makes of a word that is none to it.
  private static func truth(_ word: String) -> JSON? {
    switch word.lowercased() {
    case "true", "yes", "on", "y": .boolean(true)
    case "false", "no", "off", "n": .boolean(false)
    case "null", "~": .null
    default: nil
    }
  }

  private static func mayBeNumber(_ word: String) -> Bool {
    let digits = word.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard let first = digits.first else { return false }
    let inNumbers = Set("0123456789abcdefABCDEFxXoO_:.+-iInN".utf8)
    return first == UInt8(ascii: ".") || (0x30...0x39).contains(first)
      ? word.utf8.allSatisfy(inNumbers.contains) : false
  }
}
