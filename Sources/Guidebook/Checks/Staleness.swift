import Decision

extension Inspection {
  /// How long ago something that was looked over on a day became stale, in words; nil while fresh.
  func stale(since reviewed: CalendarDate?, within span: Duration) -> String? {
    guard let reviewed, reviewed.adding(span) < today else { return nil }
    return "on \(printer.text(reviewed)), more than \(printer.text(span)) ago"
  }
}
