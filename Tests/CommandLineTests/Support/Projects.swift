import Foundation

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
