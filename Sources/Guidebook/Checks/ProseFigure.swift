import Decision

/// Money or a percentage in prose, such as `$15,000`, `15k USD`, `15–20%` or `15 percent`.
struct ProseFigure: Equatable {
  /// The scalars of the text it covers.
  let range: Range<Int>
  /// The figure in the form of a claim's value, such as `$15k to 20k` or `15%`.
  let value: String
}

extension ProseFigure {
  /// The figures of a text, in order.
  ///
  /// Plain numbers, versions, dates and lengths of time are none, and neither is the bare 100%,
  /// which mostly means "all".
  static func figures(in text: String) -> [ProseFigure] {
    let scalars = Array(text.unicodeScalars)
    var figures: [ProseFigure] = []
    var index = 0
    while let start = scalars[index...].firstIndex(where: isDigit) {
      var scanner = FigureScanner(scalars, at: start)
      if scanner.isInWord {
        index = scanner.endOfWord
        continue
      }
      if let figure = scanner.figure(), figure.value != "100%" { figures.append(figure) }
      index = max(scanner.index, start + 1)
    }
    return figures
  }
}

/// Reads one figure at a digit.
private struct FigureScanner {
  private let scalars: [Unicode.Scalar]
  private let start: Int
  private(set) var index: Int

  init(_ scalars: [Unicode.Scalar], at start: Int) {
    self.scalars = scalars
    self.start = start
    index = start
  }

  /// Whether the digit belongs to a word, a version or a date, such as `GPT-4` or `2026-10-02`.
  var isInWord: Bool {
    guard let before = scalar(start - 1) else { return false }
    if isLetter(before) { return !hasCode(endingAt: start) }
    guard ".,-/:#_\u{2011}".unicodeScalars.contains(before), let earlier = scalar(start - 2) else {
      return false
    }
    return isLetter(earlier) || isDigit(earlier)
  }

  /// Behind the run of letters, digits and what joins them that holds the digit.
  var endOfWord: Int {
    scalars[start...].firstIndex { !isLetter($0) && !isDigit($0) } ?? scalars.count
  }

  /// The figure that starts at the digit or at the mark before it, or nil for another number.
  mutating func figure() -> ProseFigure? {
    guard var value = number() else { return nil }
    let low = mark(before: start)
    if let high = rangeEnd() { value += " to " + high }
    if takePercent() {
      return low == nil ? ProseFigure(range: start..<index, value: value + "%") : nil
    }
    if let low {
      return ProseFigure(range: low.start..<index, value: joined(low.text, value))
    }
    guard let mark = markBehind() else { return nil }
    return ProseFigure(range: start..<index, value: joined(mark, value))
  }

  private func joined(_ mark: String, _ value: String) -> String {
    mark.utf8.count == 3 && mark.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      ? "\(value) \(mark)" : mark + value
  }

  // MARK: Numbers

  /// Digits with thousands, decimals and a multiplier.
  private mutating func number() -> String? {
    var text = digits()
    while scalar(index) == ",", isGroup(index + 1) {
      index += 1
      text += digits()
    }
    if scalar(index) == ".", isDigit(scalar(index + 1)) {
      index += 1
      text += "." + digits()
    }
    return isJoined ? nil : text + multiplier()
  }

  /// Whether the digits go on as a version, a fraction or a date.
  private var isJoined: Bool {
    guard isDigit(scalar(index + 1)) else { return false }
    if scalar(index) == "." || scalar(index) == "/" || scalar(index) == ":" { return true }
    guard scalar(index) == "-" else { return false }
    let behind = scalars[(index + 1)...].firstIndex { !isDigit($0) }
    return behind.flatMap(scalar) == "-"
  }

  private mutating func digits() -> String {
    let run = scalars[index...].prefix(while: isDigit)
    index = run.endIndex
    return String(String.UnicodeScalarView(run))
  }

  private func isGroup(_ index: Int) -> Bool {
    (0..<3).allSatisfy { isDigit(scalar(index + $0)) } && !isDigit(scalar(index + 3))
  }

  private mutating func multiplier() -> String {
    for (word, sign) in [("thousand", "k"), ("million", "M"), ("billion", "B"), ("bn", "B")]
    where take(word: word) {
      return sign
    }
    for (letter, sign) in [("k", "k"), ("K", "k"), ("M", "M"), ("m", "M"), ("B", "B"), ("b", "B")]
    where scalar(index) == letter.unicodeScalars.first && !isLetter(scalar(index + 1)) {
      index += 1
      return sign
    }
    return ""
  }

  /// The other end of a range, where one follows: `–50k`, ` to $50k`.
  private mutating func rangeEnd() -> String? {
    var ahead = self
    let hadPercent = ahead.takePercent()
    ahead.skipSpaces()
    let isRange = ahead.take("\u{2013}") || ahead.take("-") || ahead.take(word: "to")
    guard isRange else { return nil }
    ahead.skipSpaces()
    while let next = ahead.scalar(ahead.index), isSymbol(next) { ahead.index += 1 }
    guard isDigit(ahead.scalar(ahead.index)), let number = ahead.number() else { return nil }
    guard !hadPercent || ahead.isAtPercent else { return nil }
    self = ahead
    return number
  }

  // MARK: Marks

  private var isAtPercent: Bool {
    var ahead = self
    return ahead.takePercent()
  }

  private mutating func takePercent() -> Bool {
    var ahead = self
    ahead.skipSpaces()
    let isPercent =
      ahead.take("%") || ahead.take(word: "percent")
      || (ahead.take(word: "per") && ahead.take(word: "cent"))
    if isPercent { self = ahead }
    return isPercent
  }

  /// The currency before the number, and where it starts.
  private func mark(before index: Int) -> (text: String, start: Int)? {
    var index = index
    if let space = scalar(index - 1), isSpace(space) { index -= 1 }
    if let symbol = scalar(index - 1), isSymbol(symbol) { return (String(symbol), index - 1) }
    guard hasCode(endingAt: index) else { return nil }
    return (text((index - 3)..<index), index - 3)
  }

  /// The currency behind the number.
  private mutating func markBehind() -> String? {
    var ahead = self
    ahead.skipSpaces()
    if let symbol = ahead.scalar(ahead.index), isSymbol(symbol) {
      index = ahead.index + 1
      return String(symbol)
    }
    for (word, sign) in [("dollars", "$"), ("dollar", "$"), ("euros", "\u{20AC}")]
    where ahead.take(word: word) {
      index = ahead.index
      return sign
    }
    guard ahead.hasCode(endingAt: ahead.index + 3), !isLetter(ahead.scalar(ahead.index + 3)) else {
      return nil
    }
    index = ahead.index + 3
    return text((index - 3)..<index)
  }

  private func hasCode(endingAt end: Int) -> Bool {
    guard end >= 3, end <= scalars.count, !isLetter(scalar(end - 4)) else { return false }
    return currencyCodes.contains(text((end - 3)..<end))
  }

  // MARK: Scalars

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private mutating func skipSpaces() {
    while let next = scalar(index), isSpace(next) { index += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard scalar(index) == sign else { return false }
    index += 1
    return true
  }

  /// Takes a word behind spaces, where no letter follows.
  private mutating func take(word: String) -> Bool {
    var ahead = self
    ahead.skipSpaces()
    let letters = Array(word.unicodeScalars)
    guard scalars[ahead.index...].starts(with: letters),
      !isLetter(scalar(ahead.index + letters.count))
    else { return false }
    index = ahead.index + letters.count
    return true
  }
}

/// The codes that are taken for a currency in prose; other capitals are mostly abbreviations.
private let currencyCodes: Set<String> = [
  "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "INR", "JPY",
  "KRW", "MXN", "NOK", "NZD", "PLN", "RUB", "SEK", "SGD", "TRY", "TWD", "UAH", "USD", "ZAR",
]

private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
  scalar.map { (0x30...0x39).contains($0.value) } ?? false
}

private func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
  scalar?.properties.isAlphabetic ?? false
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

private func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .currencySymbol
}
