public import Diagnostics

extension Rule {
  /// A file that nothing reads.
  public static let strayFile = Rule(
    "stray-file", .warning, summary: "A file in Content/ is not part of any guide.",
    reason: "A file in the wrong place or with the wrong ending is silently missing from the site.",
    example: "Content/options/buy.yml", fix: "Rename or move it, or delete it.")

  /// A file of the media folder that is more than something to look at.
  public static let activeMedia = Rule(
    "active-media", .error, summary: "A file in Content/media/ may run in a reader's browser.",
    reason: "Media open under the guide's own address, where no page's policy holds them back.",
    example: "Content/media/widget.html",
    fix: "Use PNG, JPEG, GIF, WebP, AVIF, MP4, WebM, PDF, plain text or data, ZIP, or an SVG that "
      + "holds a drawing only: no scripts, handlers, animations, addresses or character references."
  )

  /// A key that its mapping does not have.
  public static let unknownKey = Rule(
    "unknown-key", .error, summary: "A mapping has a key that means nothing there.",
    reason: "A misspelt key would be left out without a word.",
    example: "titel: Should we build it?", fix: "Spell the key as the manual does.")

  /// A required key that is not there.
  public static let missingKey = Rule(
    "missing-key", .error, summary: "A mapping lacks a key that it must have.",
    reason: "What depends on the value cannot be shown or computed.",
    example: "{id: data, title: Enough data}   # a gate without input and passes",
    fix: "Add the key.")

  /// A value of another shape.
  public static let wrongType = Rule(
    "wrong-type", .error,
    summary: "A value is text where a list or mapping belongs, or vice versa.",
    reason: "A value of another shape cannot be read as what its key says.",
    example: "costs: 15k", fix: "Write the value in the shape the message names.")

  /// Text that is not what its field says.
  public static let invalidValue = Rule(
    "invalid-value", .error,
    summary: "A value is no date, number, version, length of time or word that its key takes.",
    reason: "The value would otherwise be guessed at.",
    example: "date: 2026-02-30", fix: "Write a value of the kind the message names.")

  /// A name that is not kebab-case.
  public static let invalidID = Rule(
    "invalid-id", .error, summary: "An id is not kebab-case.",
    reason: "Ids become addresses and value paths, where spaces, dots and capitals break.",
    example: "id: Data Preparation", fix: "Write small letters, digits and single hyphens.")

  /// A name that means something already.
  public static let reservedID = Rule(
    "reserved-id", .error, summary: "An id is one of the names that mean something already.",
    reason: "Paths, cells and answers could not tell the two apart.",
    example: "id: unknown", fix: "Choose another id.")

  /// An accept comment that cannot be read.
  public static let invalidAcceptance = Rule(
    "invalid-acceptance", .error, summary: "An accept comment names no rule, date or reason.",
    reason: "A finding that is let off needs a reason and a day to look again.",
    example: "# waymark: accept stale-page",
    fix: "Write `waymark: accept RULE until DATE, reason`.")
}
