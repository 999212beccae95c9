import Diagnostics
import Markdown

extension Check {
  static let valueWithoutFigure = Check(.valueWithoutFigure) { inspection in
    inspection.texts.flatMap(\.mentions.roles).compactMap { role in
      // A path with an unknown name is for resolving to report.
      guard role.name.value == ValueRole.manual.name,
        let value = ValueRole(role.argument, in: inspection.guide),
        case .failure(let obstacle) = inspection.results.values.value(
          at: value.path, written: value.written)
      else { return nil }
      return Diagnostic(
        .valueWithoutFigure,
        "'\(value.written)' has no value: \(obstacle.reason)", at: role.argument.location)
    }
  }
}

extension Rule {
  static let valueWithoutFigure = Rule(
    "value-without-figure", .error,
    summary: "A text shows a value that cannot be computed.",
    reason: "The page would have a hole where its figure belongs.",
    example: """
      Upkeep comes to {value}`buy.item.upkeep`, which has no price.
      """,
    fix: "Price what is missing, show another value, or say in words that there is none.")
}
