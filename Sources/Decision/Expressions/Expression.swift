/// S-FEEL arithmetic over names and literals: `+ - * /`, parentheses, spaces round minus.
public struct Expression: Hashable, Sendable {
  /// A name in the text, such as `build.total.mid`.
  public struct Name: Hashable, Sendable {
    /// The name as written.
    public let text: String
    /// Where it starts: Unicode scalars from the start of the expression.
    public let offset: Int

    /// Makes a name.
    public init(text: String, offset: Int) {
      self.text = text
      self.offset = offset
    }
  }

  /// The text it was read from.
  public let source: String
  /// Every name in reading order, repeats included.
  public let names: [Name]
  let root: ExpressionNode

  /// Reads an expression; literals may carry units (`200k/year`, `12 months`, `1%`).
  public init(parsing text: String, currency: String) throws(ParseError) {
    source = text
    var parser = ExpressionParser(text, currency: currency)
    root = try parser.whole()
    names = parser.names
  }

  /// The name that is the whole expression, or nil where it computes something.
  public var soleName: Name? {
    if case .name(let name) = root { name } else { nil }
  }
}

/// A part of an expression.
indirect enum ExpressionNode: Hashable, Sendable {
  enum Operator: String, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
  }

  case literal(Measure)
  case name(Expression.Name)
  case negative(ExpressionNode)
  /// The offset is the operator's.
  case binary(ExpressionNode, Operator, ExpressionNode, offset: Int)
}
