import Decision
import Guidebook

/// A kebab-case id as words, such as `Several steps`.
func words(_ id: String) -> String {
  var bytes = Array(id.utf8)
  for index in bytes.indices where bytes[index] == UInt8(ascii: "-") {
    bytes[index] = UInt8(ascii: " ")
  }
  return capitalised(String(decoding: bytes, as: UTF8.self))
}

/// The text with its first letter as a capital, if it is an ASCII letter.
func capitalised(_ text: String) -> String {
  guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
    return text
  }
  return String(decoding: [first - 32] + Array(text.utf8.dropFirst()), as: UTF8.self)
}

/// The text with its first letter small, unless it starts an abbreviation such as `API`.
func uncapitalised(_ text: String) -> String {
  let bytes = Array(text.utf8.prefix(2))
  let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
  guard let first = bytes.first, capitals.contains(first), bytes.count == 2,
    !capitals.contains(bytes[1])
  else { return text }
  return String(decoding: [first + 32] + Array(text.utf8.dropFirst()), as: UTF8.self)
}

/// `a`, `a and b`, `a, b and c`.
func joined(_ words: [String], _ last: String = "and") -> String {
  guard let final = words.last, words.count > 1 else { return words.last ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) " + final
}

/// The text with a full stop, unless it ends in one, asks, exclaims or is empty.
func stopped(_ text: String) -> String {
  guard let last = text.utf8.last, !Array(".!?".utf8).contains(last) else { return text }
  return text + "."
}

/// A count in words up to twelve, then in digits: `three`.
func spelled(_ count: Int) -> String {
  let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
  return words.indices.contains(count) ? words[count] : String(count)
}

/// A count with its noun: `one gate`, `3 gates`.
func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  spelled(count) + " " + (count == 1 ? noun : plural ?? noun + "s")
}

extension SiteMap {
  /// An option's name.
  func name(ofOption id: String) -> String { option(id)?.name ?? id }

  /// Options' names in a sentence: `Build or buy`.
  func names(ofOptions ids: [String], _ last: String) -> String {
    joined(ids.map(name(ofOption:)), last)
  }

  /// The page of an option.
  func page(ofOption id: String) -> String {
    option(id)?.page.outputPath ?? SitePage.compare.path
  }
}
