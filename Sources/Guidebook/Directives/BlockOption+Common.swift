import Decision

/// The options that several blocks share.
extension BlockOption {
  static func option(
    _ path: any WritableKeyPath<Block, String?> & Sendable, _ says: String, default standard: String
  ) -> BlockOption {
    BlockOption("option", path, .option, says, default: standard, example: "build")
  }

  static func options(
    _ path: any WritableKeyPath<Block, [String]> & Sendable, _ says: String
  ) -> BlockOption {
    BlockOption("options", path, .options, says, default: "all", example: "build, buy")
  }

  static func horizon(
    _ path: any WritableKeyPath<Block, Duration?> & Sendable
  ) -> BlockOption {
    BlockOption(
      "horizon", path, .horizon, "What costs are added up over", default: "the guide's horizon",
      example: "24 months")
  }
}
