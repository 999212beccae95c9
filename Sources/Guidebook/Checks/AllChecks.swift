public import Decision
public import Diagnostics
import Markdown

/// Holds a guide and its results against every check; adds findings, changes nothing.
///
/// - Returns: the findings as the rules grade them; `settle` applies what the guide says of them.
public func check(
  _ guide: Guide, _ results: Results, asOf today: CalendarDate
) -> [Diagnostic] {
  let inspection = Inspection(guide, results, asOf: today)
  return allChecks.flatMap { $0.findings(inspection) }
}

/// Every rule of this module and those below it, in the order of the manual.
public let allRules: [Rule] = markdownRules + readingRules + checkRules

/// The rules of every check, in order, but for those that reading reports too.
public let checkRules: [Rule] =
  allChecks.map(\.rule).filter { !readingRules.contains($0) } + settlingRules

/// Every check, in the order of the manual.
let allChecks: [Check] = [
  .invalidFormula, .claimLoop, .claimDiffers, .differenceVanished, .claimNotComputable,
  .valueWithoutFigure,
  .workedExampleFails, .caseStudyContradicts, .conflictingRows, .noRowFits,
  .tableGap, .tableOverlap, .rowNeverFires, .duplicateRow, .tableNotAnalysed,
  .gateNotComparable, .gateBelowCost, .gateWithoutAdvice, .unreadInput, .unreadGate,
  .unratedCriterion, .missingRating,
  .unstatedBasis, .uncitedReference, .citedBackground,
  .expiredWaiver, .needlessWaiver, .overdueAnswer, .overdueStep, .overdueDraft,
  .decisionMovedOn, .versionAhead, .versionBehind,
  .rulesChanged, .brokenSnapshot, .staleSchema,
  .stalePage, .staleReference, .staleAssessment, .futureDate,
  .skippedHeading, .repeatedHeading, .wideTable, .missingAlternative, .emptyLink, .unusedMedia,
  .orphanPage, .unshownClaim, .bareFigure,
]
