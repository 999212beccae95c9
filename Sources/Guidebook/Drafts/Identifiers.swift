import Diagnostics

/// Names that mean something in value paths, cells and answers.
let reservedIDs = ["claims", "assessments", "gates", "unknown"]

/// The id if it is kebab-case and free to use; nil otherwise, which is reported.
func checkedID(
  _ id: Located<String>, reserved: [String] = reservedIDs,
  reporting diagnostics: inout [Diagnostic]
) -> Located<String>? {
  guard isKebabCase(id.value) else {
    diagnostics.append(
      Diagnostic(
        .invalidID, "'\(id.value)' is not a kebab-case id", at: id.location,
        help: "write small letters, digits and single hyphens, a letter first"))
    return nil
  }
  guard !reserved.contains(id.value) else {
    diagnostics.append(
      Diagnostic(
        .reservedID, "'\(id.value)' is reserved", at: id.location, help: "choose another id"))
    return nil
  }
  return id
}

/// Whether a text is small letters and digits in parts joined by single hyphens, a letter first.
func isKebabCase(_ text: String) -> Bool {
  var previous = UInt8(ascii: "-")
  for (index, byte) in text.utf8.enumerated() {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9") where index > 0: break
    case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
    default: return false
    }
    previous = byte
  }
  return previous != UInt8(ascii: "-")
}
