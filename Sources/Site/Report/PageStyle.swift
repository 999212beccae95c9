import Markdown

/// The rules that differ from report to report: the sheet's size and the words at its foot.
struct PageStyle {
  let paper: Paper
  /// The line at the foot of every page but the cover.
  let footer: String

  var html: HTML {
    HTML(
      trusted: "@page { size: \(paper.cssSize); @bottom-left { content: \(quoted(footer)); } }\n"
        + "@page cover { @bottom-left { content: none; } }\n"
        + "@media print { .cover { height: \(paper.coverHeight); } }\n")
  }
}

/// Text as a CSS string: every scalar that is no ASCII letter, digit or space is escaped, so that
/// nothing in it can end the string, the rule or the style element.
func quoted(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ": out.unicodeScalars.append(scalar)
    case "\0": continue
    default: out += "\\" + String(scalar.value, radix: 16) + " "
    }
  }
  return out + "\""
}
