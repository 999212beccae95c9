/// Reads an expression by recursive descent.
struct ExpressionParser {
  private(set) var names: [Expression.Name] = []
  private var cursor: TextCursor
  private let currency: String
  private var depth = 0

  /// A longer text is no formula that a reader could check.
  private static let mostScalars = 2_000
  private static let mostDepth = 32

  init(_ text: String, currency: String) {
    cursor = TextCursor(text)
    self.currency = currency
  }

  mutating func whole() throws(ParseError) -> ExpressionNode {
    guard cursor.scalars.count <= ExpressionParser.mostScalars else {
      throw ParseError(
        "an expression has at most \(ExpressionParser.mostScalars) characters",
        offset: ExpressionParser.mostScalars)
    }
    let node = try sum()
    if let next = cursor.next {
      throw cursor.unexpected(next == ")" ? "this ')' closes nothing" : "expected an operator")
    }
    return node
  }

  private mutating func sum() throws(ParseError) -> ExpressionNode {
    var node = try product()
    while let (sign, offset) = takeOperator(.plus, .minus) {
      node = .binary(node, sign, try product(), offset: offset)
    }
    return node
  }

  private mutating func product() throws(ParseError) -> ExpressionNode {
    var node = try factor()
    while let (sign, offset) = takeOperator(.times, .over) {
      node = .binary(node, sign, try factor(), offset: offset)
    }
    return node
  }

  private mutating func takeOperator(
    _ operators: ExpressionNode.Operator...
  ) -> (ExpressionNode.Operator, Int)? {
    cursor.skipSpaces()
    let offset = cursor.offset
    for sign in operators where cursor.take(sign.rawValue) { return (sign, offset) }
    return nil
  }

  private mutating func factor() throws(ParseError) -> ExpressionNode {
    cursor.skipSpaces()
    let start = cursor.offset
    depth += 1
    defer { depth -= 1 }
    guard depth <= ExpressionParser.mostDepth else {
      throw ParseError(
        "an expression nests at most \(ExpressionParser.mostDepth) deep", offset: start)
    }
    if cursor.take("-") { return .negative(try factor()) }
    if cursor.take("(") {
      let node = try sum()
      guard cursor.take(")") else {
        throw ParseError("this '(' is never closed", offset: start)
      }
      return node
    }
    return try operand()
  }

  private mutating func operand() throws(ParseError) -> ExpressionNode {
    guard let next = cursor.next else { throw cursor.unexpected("expected a value or a name") }
    if next.isDigit || Currency.isSymbol(next) {
      return .literal(try Measure(at: &cursor, currency: currency))
    }
    guard next.isLetter else { throw cursor.unexpected("expected a value or a name") }
    let name = takeName()
    names.append(name)
    return .name(name)
  }

  /// Takes a name; a hyphen or a point at its end is no part of it.
  private mutating func takeName() -> Expression.Name {
    let start = cursor.offset
    while let next = cursor.next {
      let joins = next == "-" || next == "." || next == "_"
      let follower = cursor.peek(1)
      let isInside = follower.map { $0.isLetter || $0.isDigit } ?? false
      guard next.isLetter || next.isDigit || (joins && isInside) else { break }
      cursor.offset += 1
    }
    return Expression.Name(text: cursor.token(from: start).text, offset: start)
  }
}
