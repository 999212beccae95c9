import Decision
import Diagnostics

extension Resolver {
  /// A value path whose names are all known; nil where one is not, which is reported.
  mutating func valuePath(_ text: Located<String>) -> ValuePath? {
    names.valuePath(text, reporting: &diagnostics)
  }
}

extension Names {
  /// A value path whose names are all known; nil where one is not, which is reported.
  func valuePath(
    _ text: Located<String>, reporting diagnostics: inout [Diagnostic]
  ) -> ValuePath? {
    do throws(ParseError) {
      let path = try ValuePath(parsing: text.value)
      let problems = problems(with: path, in: text)
      diagnostics += problems
      return problems.isEmpty ? path : nil
    } catch {
      diagnostics.append(Diagnostic(.invalidFormula, error, in: text))
      return nil
    }
  }

  /// The names of a path that nothing has, each at its place.
  func problems(with path: ValuePath, in text: Located<String>) -> [Diagnostic] {
    let parts = PathPlaces(text)
    switch path {
    case .claim(let id): return [claims.problem(with: id, at: parts[1])].compactMap(\.self)
    case .assessmentCount(nil): return []
    case .assessmentCount(let option?):
      return [options.problem(with: option, at: parts[1])].compactMap(\.self)
    case .rating(let option, let criterion):
      return [
        options.problem(with: option, at: parts[0]),
        criteria.problem(with: criterion, at: parts[2]),
      ].compactMap(\.self)
    case .quantity(let option, let quantity, _):
      return [
        options.problem(with: option, at: parts[0]),
        problem(with: quantity, of: option, at: parts[2]),
      ].compactMap(\.self)
    }
  }

  private func problem(
    with quantity: ValuePath.OptionQuantity, of option: String, at place: SourceLocation
  ) -> Diagnostic? {
    switch quantity {
    case .item(let item), .itemRate(let item): items[option]?.problem(with: item, at: place)
    default: nil
    }
  }
}

/// Where each part of a value path stands.
private struct PathPlaces {
  private let places: [SourceLocation]
  private let whole: SourceLocation

  init(_ text: Located<String>) {
    whole = text.location
    var offset = 0
    places = text.value.utf8.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false
    ).map { part in
      let length = String(Substring(part)).unicodeScalars.count
      defer { offset += length + 1 }
      return text.part(offset: offset, length: length)
    }
  }

  subscript(index: Int) -> SourceLocation {
    places.indices.contains(index) ? places[index] : whole
  }
}
