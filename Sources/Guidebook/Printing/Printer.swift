/// Writes quantities the way pages, reports, the terminal and findings show them.
///
/// `text(_:)` prints a value in full, `short(_:)` as charts label it, `middle(_:)` an estimate's
/// headline. Thousands take a comma, minus is U+2212, ranges an en dash and one currency symbol.
/// Rounding is half away from zero, and happens nowhere but here. No locale has a say.
public struct Printer: Sendable {
  /// The ISO 4217 code of every sum.
  public let currency: String
  /// What stands before a sum: `$`, `€`, `£`, `¥`, `₹`, else the code and a space.
  public let symbol: String
  /// The decimals of the currency's smallest coin, 0 where it has none.
  let minorPlaces: Int

  /// Makes a printer for a guide's one currency.
  public init(currency: String) {
    self.currency = currency
    switch currency {
    case "USD": symbol = "$"
    case "EUR": symbol = "€"
    case "GBP": symbol = "£"
    case "JPY": symbol = "¥"
    case "INR": symbol = "₹"
    default: symbol = currency + " "
    }
    minorPlaces = ["CLP", "ISK", "JPY", "KRW", "VND"].contains(currency) ? 0 : 2
  }
}

extension Guide {
  /// Prints in the guide's currency.
  public var printer: Printer { Printer(currency: settings.currency) }
}

/// What stands before a figure that something is missing from.
let atLeast = "at least "
/// Between the ends of a range of plain figures.
let enDash = "\u{2013}"
