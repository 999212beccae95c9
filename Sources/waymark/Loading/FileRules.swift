import Diagnostics

/// The rules about files themselves, which only the command line can hold them against.
let fileRules: [Rule] = [.unreadableFile, .outputCollision]

extension Rule {
  static let unreadableFile = Rule(
    "unreadable-file", .error,
    summary: "A file of the guide cannot be read, or is not a regular file.",
    reason: """
      Content comes from many people. A symbolic link could bring any file of the machine that \
      builds the guide into a page, so links, devices and pipes are refused, and so is what is \
      too large to be part of a guide.
      """,
    example: "ln -s /etc/hostname Content/framework/host.md",
    fix: "Put the file itself where the link is, and make it readable.")

  static let outputCollision = Rule(
    "output-collision", .error,
    summary: "Two files of the site would have the same name.",
    reason: """
      Names that differ only in case, or in how an accent is encoded, are one file on many \
      machines: one of the two would be lost there.
      """,
    example: "Content/media/Plan.png and Content/media/plan.png",
    fix: "Rename one of the two.")
}
