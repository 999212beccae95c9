/// A polynomial over numbered variables, exact.
struct Polynomial {
  /// Coefficients by monomial; a monomial lists its variables ascending, once per power.
  private(set) var terms: [[Int]: Rational]

  /// More terms than this are not expanded.
  static let limit = 512

  init(_ constant: Rational) { terms = constant == .zero ? [:] : [[]: constant] }

  init(variable: Int) { terms = [[variable]: .one] }

  private init(terms: [[Int]: Rational]) {
    self.terms = terms.filter { $0.value != .zero }
  }

  var isZero: Bool { terms.isEmpty }

  /// Whether no variable is raised above its first power.
  var isMultilinear: Bool {
    terms.keys.allSatisfy { Set($0).count == $0.count }
  }

  func value(at point: [Rational]) -> Rational {
    terms.reduce(.zero) { sum, term in
      sum + term.key.reduce(term.value) { $0 * point[$1] }
    }
  }

  static func + (left: Polynomial, right: Polynomial) -> Polynomial {
    Polynomial(terms: left.terms.merging(right.terms, uniquingKeysWith: +))
  }

  /// The product, or nil where it would have too many terms.
  static func * (left: Polynomial, right: Polynomial) -> Polynomial? {
    guard left.terms.count * right.terms.count <= limit else { return nil }
    var terms: [[Int]: Rational] = [:]
    for (first, factor) in left.terms {
      for (second, other) in right.terms {
        terms[(first + second).sorted(), default: .zero] += factor * other
      }
    }
    return Polynomial(terms: terms)
  }
}
