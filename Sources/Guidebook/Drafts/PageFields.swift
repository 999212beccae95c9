import Decision
import Diagnostics

/// What every page's front matter may say.
struct PageFields: Sendable {
  var title: Located<String>?
  var summary: Located<String>?
  var order: Located<Int>?
  var lastReviewed: Located<CalendarDate>?
  var reviewIn: Located<Duration>?
  var owner: Located<String>?
  var aliases: [Located<String>]?
}
