import Foundation
import Testing

/// The folder of golden projects.
let projects = "\(repository)/Tests/Projects"

/// The day that every test is as of, unless it is about days.
let today = "2026-10-15"

extension Scratch {
  /// A folder with a project's `Content/`: the base project with the case's files over it, or only
  /// the case's own where it stands alone.
  convenience init(project name: String) throws {
    try self.init()
    let folder = "\(projects)/\(name)"
    if !FileManager.default.fileExists(atPath: "\(folder)/stands-alone") {
      try overlay("\(projects)/base/Content", onto: "Content")
    }
    try overlay("\(folder)/Content", onto: "Content")
    let removed = FileManager.default.contents(atPath: "\(folder)/removed") ?? Data()
    for line in String(decoding: removed, as: UTF8.self).split(separator: "\n") {
      try FileManager.default.removeItem(atPath: self(String(line)))
    }
  }
}

extension Scratch {
  /// A folder with the guide in `Content/`, texts of its `guide.yaml` replaced.
  ///
  /// It draws little: a debug build takes its time over ten thousand draws.
  convenience init(shippedGuide replacements: [String: String]) throws {
    try self.init()
    try overlay("\(repository)/Content", onto: "Content")
    let replacements = replacements.merging(["draws: 10000": "draws: 200"]) { given, _ in given }
    var settings = try #require(text("Content/guide.yaml"))
    for (old, new) in replacements.sorted(by: { $0.key < $1.key }) {
      #expect(settings.contains(old))
      settings = settings.replacingOccurrences(of: old, with: new)
    }
    try write(settings, to: "Content/guide.yaml")
  }
}
