import Guidebook

/// The colour an option has throughout the site: the demanding one is warm, the others take places
/// in an ordered palette.
enum Series: Hashable, Sendable {
  case warm
  /// 1 to 6; a guide with more options starts over.
  case place(Int)

  /// The class that styles it, such as `s-2`.
  var cssClass: String {
    switch self {
    case .warm: "s-warm"
    case .place(let place): "s-\(place)"
    }
  }

  /// The options' series by id.
  static func of(_ options: [Option]) -> [String: Series] {
    var places: [String: Series] = [:]
    var next = 0
    for option in options {
      if option.isDemanding {
        places[option.id] = .warm
      } else {
        places[option.id] = .place(next % 6 + 1)
        next += 1
      }
    }
    return places
  }
}
