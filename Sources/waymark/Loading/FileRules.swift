import Diagnostics

/// The rules about files themselves, which only the command line can hold them against.
let fileRules: [Rule] = [.unreadableFile]

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
}
