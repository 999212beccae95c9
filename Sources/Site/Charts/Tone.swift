import Guidebook

/// A colour with a meaning, literal for print and by class for the screen's themes.
enum Tone: Hashable, Sendable {
  /// An option's own colour, the same throughout the guide.
  case series(Series)
  case ink, pass, fail, open

  /// The class that sets `--c` on the screen.
  var className: String {
    switch self {
    case .series(let series): series.cssClass
    case .ink: "s-ink"
    case .pass: "c-pass"
    case .fail: "c-fail"
    case .open: "c-open"
    }
  }

  /// The colour on paper; the screen's style sheet has the same as its light theme.
  var colour: String {
    switch self {
    case .series(.warm): "#bf4d00"
    case .series(.place(let place)): Tone.places[max(place - 1, 0) % Tone.places.count]
    case .ink: Ink.ink
    case .pass: "#1a6b3c"
    case .fail: "#b3261e"
    case .open: "#545e66"
    }
  }

  private static let places = ["#1a5fa8", "#0c7873", "#586e83", "#6a4fa3", "#4f6b1d", "#8a3a68"]
}

/// The greys of paper and ink.
enum Ink {
  static let paper = "#fff"
  static let ink = "#15191b"
  static let soft = "#485056"
  static let rule = "#dde0da"
  static let edge = "#80898f"
}
