import Markdown

/// A chart's frame: the finding, how to read it, the pictures, and where the figures come from.
struct ChartFigure {
  /// The finding in one sentence.
  let finding: String
  /// What is drawn, in which unit, and what the marks mean.
  let reading: String
  /// Pictures and words between them, in order.
  private(set) var parts: [Part] = []
  /// A remark under the pictures, or nil.
  var note: String?

  enum Part {
    case plot(HTML)
    /// A heading of the next picture.
    case heading(String)
  }

  init(_ finding: String, reading: String) {
    self.finding = finding
    self.reading = reading
  }

  /// Adds a picture.
  mutating func add(_ plot: HTML) { parts.append(.plot(plot)) }
  /// Adds a heading for the next picture.
  mutating func addHeading(_ text: String) { parts.append(.heading(text)) }

  /// The whole figure.
  var html: HTML {
    var out: [UInt8] = []
    func element(_ tag: String, _ text: String, close: String) {
      out += tag.utf8
      escape(text, into: &out)
      out += close.utf8
    }
    out += "<figure class=\"chart\" role=\"group\"><figcaption>".utf8
    element("<b>", finding, close: "</b>")
    if !reading.isEmpty { element("<span>", reading, close: "</span>") }
    out += "</figcaption>".utf8
    for part in parts {
      switch part {
      case .plot(let plot):
        out += "<div class=\"plot\">".utf8 + plot.bytes + "</div>".utf8
      case .heading(let text): element("<p class=\"gap\">", text, close: "</p>")
      }
    }
    if let note { element("<p class=\"src\">", note, close: "</p>") }
    return HTML(trusted: out + Array("</figure>".utf8))
  }
}
