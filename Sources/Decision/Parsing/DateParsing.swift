extension CalendarDate {
  /// Reads an ISO 8601 date that exists, such as `2026-10-02`.
  public init(parsing text: String) throws(ParseError) {
    var cursor = TextCursor(text)
    cursor.skipSpaces()
    self = try CalendarDate(at: &cursor)
    cursor.skipSpaces()
    if !cursor.isAtEnd { throw cursor.unexpected("expected nothing after the date") }
  }

  /// Reads a date at the cursor.
  init(at cursor: inout TextCursor) throws(ParseError) {
    let start = cursor.offset
    let year = try CalendarDate.digits(4, at: &cursor)
    try CalendarDate.dash(at: &cursor)
    let monthStart = cursor.offset
    let month = try CalendarDate.digits(2, at: &cursor)
    guard (1...12).contains(month) else {
      throw ParseError("there is no month \(month)", offset: monthStart, length: 2)
    }
    try CalendarDate.dash(at: &cursor)
    let dayStart = cursor.offset
    let day = try CalendarDate.digits(2, at: &cursor)
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      if year < 1 { throw ParseError("there is no year 0", offset: start, length: 4) }
      throw ParseError(
        "there is no such day: that month has "
          + "\(CalendarDate.days(inMonth: month, of: year)) days",
        offset: dayStart, length: 2)
    }
    if let next = cursor.next, next.isDigit || next.isLetter {
      throw CalendarDate.malformed(cursor)
    }
    self = date
  }

  private static func digits(_ count: Int, at cursor: inout TextCursor) throws(ParseError) -> Int {
    var value = 0
    for _ in 0..<count {
      guard let digit = cursor.next, digit.isDigit else { throw malformed(cursor) }
      value = value * 10 + Int(digit.value - 48)
      cursor.offset += 1
    }
    return value
  }

  private static func dash(at cursor: inout TextCursor) throws(ParseError) {
    guard cursor.take("-") else { throw malformed(cursor) }
  }

  private static func malformed(_ cursor: TextCursor) -> ParseError {
    ParseError("expected a date such as '2026-10-02'", offset: cursor.offset)
  }
}
