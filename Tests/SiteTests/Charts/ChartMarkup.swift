import Foundation
import FoundationXML
import Markdown

/// A chart's markup as a browser sees it: elements with their attributes and the pictures they
/// belong to.
final class ChartMarkup: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The outermost picture it lies in, by its place in the chart; -1 outside of pictures.
    let picture: Int
    var text = ""
    /// The class attribute's words.
    var classes: [Substring] { (attributes["class"] ?? "").split(separator: " ") }
  }

  private(set) var elements: [Element] = []
  /// Whether the markup is well formed.
  private(set) var isWellFormed = false
  private var open: [Int] = []
  private var depthOfPictures = 0
  private var pictures = 0

  init(_ html: HTML) {
    super.init()
    let parser = XMLParser(data: Data("<root>".utf8 + html.bytes + "</root>".utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    if name == "svg" {
      if depthOfPictures == 0 { pictures += 1 }
      depthOfPictures += 1
    }
    open.append(elements.count)
    elements.append(
      Element(
        name: name, attributes: attributes, picture: depthOfPictures > 0 ? pictures - 1 : -1))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for index in open { elements[index].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "svg" { depthOfPictures -= 1 }
    open.removeLast()
  }
}
