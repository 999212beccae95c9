import Diagnostics
import Markdown
import Testing

@Suite("Bare addresses")
struct BareAddressTests {
  @Test(
    "An address in text is a link, without the sentence's punctuation",
    arguments: [
      ("See https://a.org/b.", "https://a.org/b"), ("(http://a.org/x_(y))", "http://a.org/x_(y)"),
      ("www.a.org/ü", "http://www.a.org/%C3%BC"), ("*www.a.org*", "http://www.a.org"),
      ("~~https://a.org/~x~~", "https://a.org/~x"), ("m.n+o@a-b.org,", "mailto:m.n+o@a-b.org"),
      ("mailto:m@a.org.", "mailto:m@a.org"), ("\"HTTPS://a.org\"", "HTTPS://a.org"),
      ("https://localhost:80/a?b=c&d;", "https://localhost:80/a?b=c"),
      ("https://a.org/@x and", "https://a.org/@x"),
      ("see [https://a.org/b], and", "https://a.org/b"),
      ("- [x] www.a.org", "http://www.a.org"), ("|a|\n|-|\n|https://a.org|", "https://a.org"),
      ("https://a.org/\\~b", "https://a.org/~b"), ("> [!TIP]\n> www.a.org", "http://www.a.org"),
      ("a@b.c", "mailto:a@b.c"), ("https://a.org/b?c=[1]", "https://a.org/b?c=%5B1%5D"),
    ])
  func links(markdown: String, address: String) {
    let reading = Reading(markdown)
    #expect(reading.document.links.map(\.destination.value) == [address])
    #expect(reading.findings == [])
  }

  @Test(
    "Other addresses, words and code stay text",
    arguments: [
      "ftp://a.org", "xmpp:m@a.org", "javascript://a.org", "xhttps://a.org", "https:// a",
      "https://_",
      "www.", "www.a_b.c", "awww.a.org", "1www.a.org", "a@b", "a@b.1", "a@b.c-", "@a.b", "m@@a.org",
      "`https://a.org`", "    www.a.org", "a\\@b.org", "https\\://a.org", "https://a_b.org",
      "\\www",
    ])
  func text(markdown: String) { #expect(Reading(markdown).document.links == []) }

  @Test("An address in a link's text or an image's is that link's alone")
  func insideLinks() {
    let reading = Reading("[see https://a.org](b.md) ![www.a.org](c.png) <https://d.org>")
    #expect(reading.document.links.map(\.destination.value) == ["b.md", "https://d.org"])
  }

  @Test("A citation or a footnote ends an address, and neither holds one")
  func besideCitations() {
    let reading = Reading("https://a.org[^1] https://b.org[@k] [@k, www.c.org]\n\n[^1]: m@d.org.")
    #expect(
      reading.document.links.map(\.destination.value)
        == ["https://a.org", "https://b.org", "mailto:m@d.org"])
    #expect(reading.document.citations.count == 2)
  }

  @Test("An address's place is where it stands")
  func places() {
    let reading = Reading("a `www.a.org` www.a.org, m@b.org\n> é www.a.org [@k] www.a.org")
    #expect(
      reading.document.links.map { spot($0.destination.location) }
        == ["1:15+9", "1:26+7", "2:5+9", "2:20+9"])
  }
}
