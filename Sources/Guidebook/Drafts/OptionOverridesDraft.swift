import Diagnostics

/// A project's own figures for one option.
struct OptionOverridesDraft: Sendable {
  var time: TimeDraft?
  var items: [Keyed<CostOverrideDraft>] = []
}

extension Kind where Value == OptionOverridesDraft {
  /// Items by id, and `time`.
  static let optionOverrides = Kind(shape: ownFigures) { node, name, diagnostics in
    guard case .mapping(let entries) = node.content else {
      node.reportWrongType(name, ownFigures, reporting: &diagnostics)
      return nil
    }
    var overrides = OptionOverridesDraft()
    for entry in entries {
      if entry.key.value == "time" {
        overrides.time = Kind<TimeDraft>.time.read(entry.value, "time", &diagnostics)
      } else if let item = Kind<CostOverrideDraft>.costOverride
        .read(entry.value, entry.key.value, &diagnostics)
      {
        overrides.items.append(Keyed(key: entry.key, value: item))
      }
    }
    return overrides
  }
}

private let ownFigures = Shape.map(
  .costItem, Kind<CostOverrideDraft>.costOverride.shape,
  beside: [
    FieldOutline(
      key: "time", summary: "the lead time before it is live", isRequired: false,
      shape: Kind<TimeDraft>.time.shape)
  ])
