/// Uniform numbers that depend on a name and a draw's number alone.
struct RandomStream {
  private let key: UInt64

  /// Names the stream; different paths give unrelated streams.
  init(seed: Int, path: [String]) {
    // FNV-1a over the names, each closed by a byte that UTF-8 never uses.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for name in path {
      for byte in Array(name.utf8) + [0xFF] {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
    }
    key = RandomStream.mix(hash &+ RandomStream.mix(UInt64(truncatingIfNeeded: seed)))
  }

  /// The number of a draw, strictly between 0 and 1.
  func uniform(_ draw: Int) -> Double {
    let bits = RandomStream.mix(
      key &+ (UInt64(truncatingIfNeeded: draw) &+ 1) &* 0x9E37_79B9_7F4A_7C15)
    return (Double(bits >> 12) + 0.5) * 0x1p-52
  }

  /// SplitMix64's finaliser.
  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
