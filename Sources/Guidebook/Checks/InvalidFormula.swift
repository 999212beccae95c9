import Decision
import Diagnostics

extension Check {
  /// Formulas that read well and can never be computed, whatever figures the guide gains.
  static let invalidFormula = Check(.invalidFormula) { inspection in
    inspection.claims.compactMap { claim, result in
      guard let fault = result.fault, let formula = claim.formula else { return nil }
      return Diagnostic(.invalidFormula, fault, in: formula)
    }
  }
}
