public import Decision
public import Diagnostics

/// Holds a guide and its results against every check; adds findings, changes nothing.
public func check(
  _ guide: Guide, _ results: Results, asOf today: CalendarDate
) -> [Diagnostic] { [] }

/// Every rule of this module and those below it, sorted by id.
public let allRules: [Rule] = []
