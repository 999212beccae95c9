extension BlockWriter {
  /// Writes inlines one after the other.
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): html.append(escaping: text)
    case .code(let text):
      html.append(trusted: "<code>")
      html.append(escaping: text)
      html.append(trusted: "</code>")
    case .emphasis(let content): write(content, "<em>", "</em>")
    case .strong(let content): write(content, "<strong>", "</strong>")
    case .strikethrough(let content): write(content, "<del>", "</del>")
    case .link(let link): write(link)
    case .image(let image): write(image)
    case .html(let markup):
      if renderer.writesEverything { html.append(HTML(trusted: markup)) }
    case .softBreak: html.append(trusted: "\n")
    case .lineBreak: html.append(trusted: "<br>\n")
    case .citation(let citation): html.append(renderer.citation(citation))
    case .role(let role): html.append(renderer.role(role))
    case .footnote(let number, let occurrence): writeReference(number, occurrence)
    }
  }

  private mutating func write(
    _ content: [Inline], _ open: StaticString, _ close: StaticString
  ) {
    html.append(trusted: open)
    write(content)
    html.append(trusted: close)
  }

  private mutating func write(_ link: Link) {
    guard let target = renderer.link(link), let address = allowed(target.address) else {
      return write(link.content)
    }
    html.append(trusted: "<a href=\"")
    html.append(escaping: address)
    html.append(trusted: "\"")
    writeTitle(link.title)
    if target.isExternal { html.append(trusted: " rel=\"noopener\"") }
    html.append(trusted: ">")
    write(link.content)
    html.append(trusted: "</a>")
  }

  private mutating func write(_ image: Image) {
    guard let source = renderer.image(image), let address = allowed(source),
      addressScheme(address) == nil || renderer.writesEverything
    else { return html.append(escaping: image.alternative) }
    html.append(trusted: "<img src=\"")
    html.append(escaping: address)
    html.append(trusted: "\" alt=\"")
    html.append(escaping: image.alternative)
    html.append(trusted: "\"")
    writeTitle(image.title)
    html.append(trusted: ">")
  }

  private func allowed(_ address: String) -> String? {
    renderer.writesEverything ? address : safeAddress(address)
  }

  private mutating func writeTitle(_ title: String?) {
    guard let title else { return }
    html.append(trusted: " title=\"")
    html.append(escaping: title)
    html.append(trusted: "\"")
  }
}
