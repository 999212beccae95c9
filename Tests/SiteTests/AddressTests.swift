import Testing

@testable import Site

@Suite("Addresses")
struct AddressTests {
  @Test("Addresses are relative to the page and percent-encoded")
  func relative() {
    #expect(address(of: "compare.html", from: "index.html") == "compare.html")
    #expect(address(of: "compare.html", from: "options/buy.html") == "../compare.html")
    #expect(address(of: "options/buy.html#a-b", from: "a/b/c.html") == "../../options/buy.html#a-b")
    #expect(address(of: "claims.html#x", from: "claims.html") == "#x")
    #expect(address(of: "a b/é.html", from: "index.html") == "a%20b/%C3%A9.html")
    #expect(address(of: "a:b.html", from: "index.html") == "a%3Ab.html")
  }
}
