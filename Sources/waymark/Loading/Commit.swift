import Foundation

/// The commit that `Content/` and `Templates/` stand at, or nil where git is absent, the root is no
/// checkout, or something in them is not committed.
func commit(of root: String) -> String? {
  guard let git = Program.find("git", in: Environment.current.searchPath) else { return nil }
  let arguments = [
    "-c", "core.fsmonitor=false", "-C", root, "status", "--porcelain=v2", "--branch",
    "--untracked-files=normal", "--", "Content", "Templates",
  ]
  let outcome = try? git.run(
    arguments, variables: ["PATH", "HOME"], setting: ["GIT_OPTIONAL_LOCKS": "0"], timeout: 10)
  guard let outcome, outcome.status == 0 else { return nil }
  let lines = outcome.output.split(separator: UInt8(ascii: "\n"))
  guard lines.allSatisfy({ $0.first == UInt8(ascii: "#") }) else { return nil }
  let prefix = Array("# branch.oid ".utf8)
  guard let line = lines.first(where: { $0.starts(with: prefix) }) else { return nil }
  let name = String(decoding: line.dropFirst(prefix.count), as: UTF8.self)
  return name.utf8.allSatisfy(isHexadecimal) ? name : nil
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
  default: false
  }
}
