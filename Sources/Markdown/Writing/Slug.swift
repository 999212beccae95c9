/// GitHub's slug of a heading's text: lower case; letters, marks, digits, `_` and `-` stay, spaces
/// become `-`, everything else goes.
///
/// White space at the ends does not count.
public func slug(_ text: String) -> String {
  let bytes = Array(text.utf8)[...].trimmingWhiteSpace()
  var result = String.UnicodeScalarView()
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    if isWord(scalar) || scalar == "-" {
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    } else if scalar == " " || scalar == "\n" {
      result.append("-")
    }
  }
  return String(result)
}

/// Unicode's word characters, as `\p{Word}` in GitHub's own pattern.
private func isWord(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
    true
  default: false
  }
}
