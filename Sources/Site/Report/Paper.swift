/// The size of the sheets a report is printed on.
public enum Paper: String, CaseIterable, Sendable {
  case a4, letter

  /// The page's size as CSS names it.
  var cssSize: String {
    switch self {
    case .a4: "A4"
    case .letter: "letter"
    }
  }

  /// The height of a sheet without margins, a hair less so that a cover never spills over.
  var coverHeight: String {
    switch self {
    case .a4: "296.5mm"
    case .letter: "279mm"
    }
  }
}
