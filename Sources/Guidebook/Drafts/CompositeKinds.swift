import Diagnostics

extension Kind {
  /// A list.
  static func list<Element: Sendable>(of element: Kind<Element>) -> Kind where Value == [Element] {
    let shape = Shape.list(element.shape)
    return Kind(shape: shape) { node, name, diagnostics in
      guard case .sequence(let nodes) = node.content else {
        node.reportWrongType(name, shape, reporting: &diagnostics)
        return nil
      }
      return nodes.compactMap { element.read($0, name, &diagnostics) }
    }
  }

  /// A list, or one value that stands for a list of one.
  static func oneOrMore<Element: Sendable>(of element: Kind<Element>) -> Kind
  where Value == [Element] {
    let list = Kind.list(of: element)
    return Kind(shape: .oneOrMore(element.shape)) { node, name, diagnostics in
      if case .sequence = node.content { return list.read(node, name, &diagnostics) }
      return element.read(node, name, &diagnostics).map { [$0] }
    }
  }

  /// A mapping whose keys are the writer's, in order.
  ///
  /// - Parameter naming: what the keys are names of.
  static func map<Element: Sendable>(by naming: Naming, of element: Kind<Element>) -> Kind
  where Value == [Keyed<Element>] {
    let shape = Shape.map(naming, element.shape)
    return Kind(shape: shape) { node, name, diagnostics in
      guard case .mapping(let entries) = node.content else {
        node.reportWrongType(name, shape, reporting: &diagnostics)
        return nil
      }
      return entries.compactMap { entry in
        element.read(entry.value, entry.key.value, &diagnostics)
          .map { Keyed(key: entry.key, value: $0) }
      }
    }
  }
}

extension Kind where Value: Draft {
  /// A mapping with keys of its own.
  static var record: Kind {
    Kind(shape: .record(Value.outline)) { node, name, diagnostics in
      Value(reading: node, name, reporting: &diagnostics)
    }
  }

  /// A mapping with keys of its own, or a bare value that stands for one of them.
  static func record<Short>(
    orJust path: any WritableKeyPath<Value, Short?> & Sendable, _ kind: Kind<Short>
  ) -> Kind {
    Kind(shape: .shorthand(kind.shape, Value.outline)) { node, name, diagnostics in
      if case .mapping = node.content {
        return Value(reading: node, name, reporting: &diagnostics)
      }
      guard let short = kind.read(node, name, &diagnostics) else { return nil }
      var record = Value(at: node.location)
      record[keyPath: path] = short
      return record
    }
  }
}

extension Kind {
  /// The same, its shape defined once in a schema for all fields that have it.
  func shared(as name: String) -> Kind {
    Kind(shape: .shared(name, shape), read: read)
  }
}
