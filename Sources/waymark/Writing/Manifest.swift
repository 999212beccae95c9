/// The list of files that earlier runs wrote, kept in the output folder itself.
///
/// Only what stands in it is ever replaced or removed.
struct Manifest {
  /// The file's name.
  static let name = ".waymark-manifest"
  private static let heading =
    "# Files written by waymark; anything else in this folder is left alone."

  /// Paths below the output folder.
  let paths: PathSet

  /// A manifest of paths.
  init(_ paths: PathSet) { self.paths = paths }

  /// Reads a manifest; lines that name nothing below the folder are skipped.
  init(text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    paths = PathSet(lines.dropFirst().filter(isContained))
  }

  /// The file's content.
  var text: String { ([Self.heading] + paths.sorted).map { $0 + "\n" }.joined() }
}
