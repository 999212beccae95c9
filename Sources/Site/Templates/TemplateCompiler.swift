import Diagnostics

/// Turns a template and its partials into steps, holding every name against a view model's shape.
struct TemplateCompiler {
  private let theme: ThemeFiles
  private(set) var diagnostics: [Diagnostic] = []
  /// The files being compiled, outermost first: a partial may not stand inside itself.
  private var open: [String] = []

  init(theme: ThemeFiles) { self.theme = theme }

  /// The steps of a template for records of one shape.
  mutating func compile(
    _ name: String, for shape: Shape, isInline: Bool = false
  ) -> [TemplateStep] {
    guard let file = theme.files[name] else {
      diagnostics.append(Diagnostic(.brokenTemplate, "no template '\(name)' in the theme", at: nil))
      return []
    }
    return compile(isInline ? file.withoutLastLineFeed : file, named: name, for: shape)
  }

  private mutating func compile(
    _ file: SourceFile, named name: String, for shape: Shape
  ) -> [TemplateStep] {
    let scanner = TemplateScanner(file)
    diagnostics += scanner.diagnostics
    open.append(name)
    defer { open.removeLast() }
    var pieces = scanner.pieces[...]
    return block(&pieces, of: file, for: shape, closedBy: nil)
  }

  /// Compiles up to the tag that closes a section, or to the end.
  ///
  /// - Parameter shape: the names that stand open; nil in a section whose own name is unknown, where
  ///   what else is wrong cannot be told and only the closing is held against the rules.
  private mutating func block(
    _ pieces: inout ArraySlice<TemplatePiece>, of file: SourceFile, for shape: Shape?,
    closedBy opening: TemplateTag?
  ) -> [TemplateStep] {
    var steps: [TemplateStep] = []
    while let piece = pieces.popFirst() {
      switch piece {
      case .text(let range): steps.append(.literal(Array(file.bytes[range])))
      case .tag(let tag) where tag.kind == .close:
        if tag.name == opening?.name { return steps }
        report(closing(tag, opening), at: tag, of: file)
        return steps
      case .tag(let tag): steps += step(tag, &pieces, of: file, for: shape)
      }
    }
    if let opening { report("section '\(opening.name)' is not closed", at: opening, of: file) }
    return steps
  }

  private mutating func step(
    _ tag: TemplateTag, _ pieces: inout ArraySlice<TemplatePiece>, of file: SourceFile,
    for shape: Shape?
  ) -> [TemplateStep] {
    guard let shape else {
      if tag.kind == .section || tag.kind == .inverted {
        _ = block(&pieces, of: file, for: nil, closedBy: tag)
      }
      return []
    }
    if tag.kind == .partial { return partial(tag, of: file, for: shape) }
    let place = shape.fields.firstIndex { $0.name == tag.name }
    let kind = place.map { shape.fields[$0].kind }
    if place == nil { reportUnknown(tag, of: file, for: shape) }
    switch tag.kind {
    case .section:
      let opened = kind.map { $0.opened ?? shape }
      let body = block(&pieces, of: file, for: opened, closedBy: tag)
      return place.map { [.section($0, body)] } ?? []
    case .inverted:
      let body = block(&pieces, of: file, for: shape, closedBy: tag)
      return place.map { [.inverted($0, body)] } ?? []
    default:
      guard let place, let kind else { return [] }
      if let mistake = kind.mistake(in: tag) { report(mistake, at: tag, of: file) }
      return [.value(place)]
    }
  }

  private mutating func partial(
    _ tag: TemplateTag, of file: SourceFile, for shape: Shape
  ) -> [TemplateStep] {
    let name = tag.name + ".mustache"
    guard let partial = theme.files[name] else {
      report("no partial '\(name)' in the theme", at: tag, of: file)
      return []
    }
    guard !open.contains(name) else {
      report("partial '\(tag.name)' stands inside itself", at: tag, of: file)
      return []
    }
    return compile(tag.isAlone ? partial : partial.withoutLastLineFeed, named: name, for: shape)
  }

  private func closing(_ tag: TemplateTag, _ opening: TemplateTag?) -> String {
    guard let opening else { return "'\(tag.name)' is closed but not open" }
    return "'\(tag.name)' is closed while '\(opening.name)' is open"
  }

  private mutating func reportUnknown(_ tag: TemplateTag, of file: SourceFile, for shape: Shape) {
    let names = shape.fields.map(\.name).sorted().joined(separator: ", ")
    report("no name '\(tag.name)' in \(shape.model)", at: tag, of: file, help: "it has \(names)")
  }

  private mutating func report(
    _ message: String, at tag: TemplateTag, of file: SourceFile, help: String? = nil
  ) {
    let place = file.location(ofByte: tag.offset, length: tag.name.unicodeScalars.count)
    diagnostics.append(Diagnostic(.brokenTemplate, message, at: place, help: help))
  }
}

extension Shape.Kind {
  /// The shape whose names a section opens, or nil where it keeps those around it.
  fileprivate var opened: Shape? {
    switch self {
    case .list(let shape), .record(let shape): shape
    case .text, .html, .truth: nil
    }
  }

  /// Why a value cannot be written the way the tag asks, or nil.
  fileprivate func mistake(in tag: TemplateTag) -> String? {
    switch (self, tag.kind) {
    case (.text, .value), (.html, .markup): nil
    case (.text, _): "'\(tag.name)' is text and is never written unescaped"
    case (.html, _): "'\(tag.name)' is markup and is written with three braces"
    case (.truth, _), (.list, _), (.record, _): "'\(tag.name)' opens a section and is no text"
    }
  }
}

extension SourceFile {
  /// The same file without the line feed at its end, which inside a line would be a blank.
  fileprivate var withoutLastLineFeed: SourceFile {
    guard bytes.last == UInt8(ascii: "\n") else { return self }
    return SourceFile(path: path, bytes: bytes.dropLast())
  }
}
