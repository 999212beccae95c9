import Diagnostics
import Markdown

/// A template compiled against one view model: every name in it is known and used as what it is.
///
/// The language is a strict subset of Mustache: `{{name}}` escaped text, `{{{name}}}` markup,
/// `{{#name}}…{{/name}}` section, `{{^name}}…{{/name}}` inverted section, `{{> file}}` partial,
/// `{{! comment }}`. A section over a list or record opens that record's names and closes the
/// outer ones: a name never falls out to an outer record, so a mistyped one is found even where an
/// outer record has the same name. A section over text, markup or a condition keeps the names around
/// it. A partial inside a line comes without its last line feed.
struct Template<Model: ViewModel>: Sendable {
  private let steps: [TemplateStep]

  /// Compiles a template of a theme, or reports every error in it and gives nil.
  ///
  /// - Parameter isInline: whether it stands inside a line, so that its last line feed is left out.
  init?(
    _ name: String, in theme: ThemeFiles, isInline: Bool = false,
    reporting diagnostics: inout [Diagnostic]
  ) {
    var compiler = TemplateCompiler(theme: theme)
    steps = compiler.compile(name, for: Model.shape, isInline: isInline)
    diagnostics += compiler.diagnostics
    if !compiler.diagnostics.isEmpty { return nil }
  }

  /// Appends the template filled with a model, as UTF-8.
  func write(_ model: Model, to bytes: inout [UInt8]) {
    steps.write(model.record, to: &bytes)
  }

  /// The template filled with a model.
  func html(_ model: Model) -> HTML {
    var bytes: [UInt8] = []
    write(model, to: &bytes)
    return HTML(trusted: bytes)
  }
}

/// One instruction of a compiled template; values are named by their place in the record.
indirect enum TemplateStep: Sendable {
  case literal([UInt8])
  case value(Int)
  case section(Int, [TemplateStep])
  case inverted(Int, [TemplateStep])
}

extension [TemplateStep] {
  fileprivate func write(_ record: TemplateRecord, to bytes: inout [UInt8]) {
    for step in self {
      switch step {
      case .literal(let literal): bytes += literal
      case .value(let place): record.values[place].write(to: &bytes)
      case .section(let place, let steps): steps.write(record.values[place], in: record, to: &bytes)
      case .inverted(let place, let steps):
        if record.values[place].isEmpty { steps.write(record, to: &bytes) }
      }
    }
  }

  private func write(
    _ value: TemplateValue, in outer: TemplateRecord, to bytes: inout [UInt8]
  ) {
    switch value {
    case .list(let records): for record in records { write(record, to: &bytes) }
    case .record(let record?): write(record, to: &bytes)
    case .record(nil): break
    case .text, .html, .truth: if !value.isEmpty { write(outer, to: &bytes) }
    }
  }
}

extension TemplateValue {
  fileprivate func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): escape(text, into: &bytes)
    case .html(let html): bytes += html.bytes
    case .truth, .list, .record: break
    }
  }
}

/// Appends text escaped for element content and quoted attribute values, byte by byte: a combining
/// mark joins the character before it, so characters would hide a `<` or `"`.
func escape(_ text: String, into bytes: inout [UInt8]) {
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    case UInt8(ascii: "'"): bytes += "&#39;".utf8
    default: bytes.append(byte)
    }
  }
}
