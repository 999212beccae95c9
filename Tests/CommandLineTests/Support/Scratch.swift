import Foundation

/// A folder of one test, removed with it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "waymark-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something below the folder.
  func callAsFunction(_ relative: String) -> String { "\(path)/\(relative)" }

  /// Writes a file and the folders above it.
  func write(_ text: String, to relative: String) throws {
    try write(Data(text.utf8), to: relative)
  }

  /// Writes a file and the folders above it.
  func write(_ data: Data, to relative: String) throws {
    let url = URL(fileURLWithPath: self(relative))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// A file's text, or nil where there is none.
  func text(_ relative: String) -> String? {
    FileManager.default.contents(atPath: self(relative)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Copies a folder's content over what is here; links stay links.
  func overlay(_ source: String, onto relative: String = ".") throws {
    for (path, data) in try contents(of: source) {
      let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(source)/\(path)")
      guard let link else {
        try write(data, to: "\(relative)/\(path)")
        continue
      }
      try FileManager.default.createSymbolicLink(
        atPath: self("\(relative)/\(path)"), withDestinationPath: link)
    }
  }

  /// Every file below a folder by its path, hidden ones too.
  func files(_ relative: String = "") throws -> [String: Data] {
    try contents(of: self(relative))
  }
}

/// Every file below a folder by its path.
func contents(of folder: String) throws -> [String: Data] {
  var files: [String: Data] = [:]
  guard let names = FileManager.default.enumerator(atPath: folder) else { return files }
  for case let name as String in names {
    let path = "\(folder)/\(name)"
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
    else { continue }
    files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
  }
  return files
}

/// The repository that the tests are part of.
let repository = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path
