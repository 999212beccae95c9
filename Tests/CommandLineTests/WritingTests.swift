import Foundation
import Site
import Testing

@testable import waymark

@Suite("Writing the output folder")
struct WritingTests {
  let scratch: Scratch
  var output: String { scratch("Output") }

  init() throws { scratch = try Scratch() }

  private func write(_ files: [String: String], rest: Rest = .removed) throws {
    let plan = try Plan(files.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) })
    try waymark.write(plan, to: output, rest: rest, apartFrom: [])
  }

  private func visible() throws -> [String: String] {
    try scratch.files("Output").filter { $0.key != Manifest.name }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test("A missing folder is made, with the folders above it")
  func makesFolder() throws {
    let plan = try Plan([OutputFile(path: "a/b.html", bytes: [65])])
    try waymark.write(plan, to: scratch("x/y/z"), apartFrom: [])
    #expect(scratch.text("x/y/z/a/b.html") == "A")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch("x/y")) == ["z"])
  }

  @Test("A folder of dot files counts as empty and keeps them")
  func keepsDotFiles() throws {
    try scratch.write("", to: "Output/.gitkeep")
    try scratch.write("x", to: "Output/.well-known/security.txt")
    try write(["index.html": "1"])
    #expect(
      try visible() == ["index.html": "1", ".gitkeep": "", ".well-known/security.txt": "x"])
  }

  @Test("What an earlier run wrote and this one does not is removed, with its folders")
  func removesStale() throws {
    try write(["index.html": "1", "old/deep/page.html": "1"])
    try write(["index.html": "2"])
    #expect(try visible() == ["index.html": "2"])
    #expect(!FileManager.default.fileExists(atPath: scratch("Output/old")))
  }

  @Test("What waymark did not write stays, in its own folders and beside waymark's files")
  func keepsForeign() throws {
    try write(["index.html": "1", "old/page.html": "1"])
    try scratch.write("mine", to: "Output/CNAME")
    try scratch.write("mine", to: "Output/old/notes.txt")
    try FileManager.default.createDirectory(
      atPath: scratch("Output/empty"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: scratch("Output/link"), withDestinationPath: "/etc")
    try write(["index.html": "2"])
    #expect(try visible() == ["index.html": "2", "CNAME": "mine", "old/notes.txt": "mine"])
    #expect(FileManager.default.fileExists(atPath: scratch("Output/empty")))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: scratch("Output/link")) == "/etc")
  }

  @Test("A folder that waymark did not write is refused and left as it is")
  func refusesForeignFolder() throws {
    try scratch.write("mine", to: "Output/thesis.tex")
    #expect(throws: CannotRun.self) { try write(["index.html": "1"]) }
    #expect(try visible() == ["thesis.tex": "mine"])
  }

  @Test(
    "A page that would replace someone else's file or folder is refused",
    arguments: ["robots.txt", "robots.txt/page.html", "notes"])
  func refusesCollision(path: String) throws {
    try write(["index.html": "1"])
    try scratch.write("mine", to: "Output/robots.txt")
    try scratch.write("mine", to: "Output/notes/a.txt")
    #expect(throws: CannotRun.self) { try write(["index.html": "2", path: "2"]) }
    #expect(
      try visible() == ["index.html": "1", "robots.txt": "mine", "notes/a.txt": "mine"])
  }

  @Test("A file becomes a folder and a folder a file where both are waymark's")
  func swapsKinds() throws {
    try write(["a": "1", "b/c": "1"])
    try write(["a/x": "2", "b": "2"])
    #expect(try visible() == ["a/x": "2", "b": "2"])
  }

  @Test("Writing beside the rest keeps it, and a later whole run still owns everything")
  func keepsRest() throws {
    try write(["index.html": "1", "reports/a.html": "1"])
    try write(["reports/a.html": "2", "reports/a.pdf": "2"], rest: .kept)
    #expect(
      try visible() == ["index.html": "1", "reports/a.html": "2", "reports/a.pdf": "2"])
    try write(["index.html": "3"])
    #expect(try visible() == ["index.html": "3"])
  }

  @Test("A folder that is a symbolic link is followed, and stays a link")
  func followsOutputLink() throws {
    try FileManager.default.createDirectory(
      atPath: scratch("real"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: output, withDestinationPath: scratch("real"))
    try write(["index.html": "1"])
    #expect(scratch.text("real/index.html") == "1")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: output) == scratch("real"))
  }

  @Test("An output folder that would mix with what is read is refused before it is made")
  func refusesInputs() throws {
    try scratch.write("", to: "Content/guide.yaml")
    let plan = try Plan([OutputFile(path: "index.html", bytes: [])])
    for folder in ["Content", "Content/site", "."] {
      #expect(throws: CannotRun.self) {
        try waymark.write(plan, to: scratch(folder), apartFrom: [scratch("Content")])
      }
    }
    #expect(try scratch.files() == ["Content/guide.yaml": Data()])
    #expect(!FileManager.default.fileExists(atPath: scratch("Content/site")))
  }

  @Test("What a killed run left beside the folder is cleaned up")
  func cleansStaging() throws {
    try scratch.write("half", to: ".Output.waymark-staging/index.html")
    try write(["index.html": "1"])
    #expect(!FileManager.default.fileExists(atPath: scratch(".Output.waymark-staging")))
    #expect(try visible() == ["index.html": "1"])
  }

  @Test("A manifest cannot make waymark remove what lies outside its folder")
  func distrustsManifest() throws {
    try scratch.write("mine", to: "precious")
    try scratch.write("# list\n../precious\n/etc/passwd\n", to: "Output/\(Manifest.name)")
    try write(["index.html": "1"])
    #expect(scratch.text("precious") == "mine")
  }

  @Test(
    "Names that are one file on some machine are refused",
    arguments: [
      ["a.html", "A.html"], ["\u{E9}.png", "e\u{301}.png"], ["x", "X/y"], ["../x"], ["/x"],
      ["a//b"],
      ["."], ["a\nb"], [""],
    ])
  func refusesNames(paths: [String]) throws {
    #expect(throws: CannotRun.self) {
      try Plan(paths.map { OutputFile(path: $0, bytes: []) })
    }
  }

  @Test("Where the folder cannot be exchanged, its files are replaced one by one")
  func replacesOneByOne() throws {
    try write(["index.html": "1", "old/page.html": "1", "a": "1"])
    try scratch.write("mine", to: "Output/old/notes.txt")
    let plan = try Plan([
      OutputFile(path: "index.html", bytes: [50]), OutputFile(path: "a/x", bytes: [50]),
    ])
    let replacement = Replacement(
      folder: output, plan: plan, holdings: try Holdings(of: output), rest: .removed)
    try replacement.replaceOneByOne()
    #expect(try visible() == ["index.html": "2", "a/x": "2", "old/notes.txt": "mine"])
    try write(["index.html": "3"])
    #expect(try visible() == ["index.html": "3", "old/notes.txt": "mine"])
  }
}
