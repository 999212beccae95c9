/// What is known of writing currencies.
package enum Currency {
  /// Symbols with the ISO 4217 codes they may stand for, the commonest first.
  private static let symbols: [Unicode.Scalar: [String]] = [
    "$": [
      "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "BRL", "JMD",
      "BBD", "BSD", "BZD", "FJD", "NAD", "TTD",
    ],
    "€": ["EUR"], "£": ["GBP", "EGP", "GIP", "FKP"], "¥": ["JPY", "CNY"], "₹": ["INR"],
    "₩": ["KRW"], "₺": ["TRY"], "₽": ["RUB"], "₴": ["UAH"], "₪": ["ILS"], "₫": ["VND"],
    "฿": ["THB"], "₱": ["PHP"], "₦": ["NGN"], "₵": ["GHS"], "₸": ["KZT"],
  ]

  /// Every way to mark a sum as being in a currency: its code, then the symbols that may stand
  /// for it.
  package static func marks(of currency: String) -> [String] {
    let symbols = symbols.filter { $0.value.contains(currency) }.keys.sorted()
    return [currency] + symbols.map { String($0) }
  }

  static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    symbols[scalar] != nil || scalar.properties.generalCategory == .currencySymbol
  }

  /// Whether a word looks like an ISO 4217 code.
  static func isCode(_ text: String) -> Bool {
    text.unicodeScalars.count == 3 && text.unicodeScalars.allSatisfy(\.isUppercaseASCII)
  }

  /// Whether a symbol or code can stand for a currency.
  static func matches(_ mark: String, _ currency: String) -> Bool {
    if mark == currency { return true }
    guard let symbol = mark.unicodeScalars.first, mark.unicodeScalars.count == 1 else {
      return false
    }
    return symbols[symbol]?.contains(currency) ?? false
  }

  /// An error about a mark of a currency that is not the guide's.
  static func mismatch(_ mark: Token, guide currency: String) -> ParseError {
    mark.error(
      "'\(mark.shown)' is not this guide's currency, \(currency)",
      help: "convert the amount to \(currency)")
  }
}
