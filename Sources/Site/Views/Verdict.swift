import Decision
import Guidebook

/// A verdict in a few words: its sign, its headline and the way it marks.
struct VerdictView: ViewModel {
  /// How the subject fares: taken, not taken, or not known yet.
  ///
  /// Without a subject any decision counts as taken.
  enum Fate: String { case yes, no, open }

  let fate: Fate
  let headline: String
  /// The option decided for, or empty.
  let way: String
  /// The options still possible where none is decided for.
  let candidates: String

  init(_ verdict: Verdict, _ site: SiteMap) {
    let subject = site.guide.settings.subject
    let isAvoided = subject.map { !verdict.candidates.contains($0) } ?? false
    if let option = verdict.option {
      fate = isAvoided ? .no : .yes
      headline = (isAvoided ? site.avoid : site.option(option)?.take) ?? site.name(ofOption: option)
      way = site.name(ofOption: option)
      candidates = ""
    } else {
      fate = isAvoided ? .no : .open
      headline = isAvoided ? site.avoid ?? "Still open" : "Still open"
      way = ""
      candidates = site.names(ofOptions: verdict.candidates, "or")
    }
  }

  var icon: StatusIcon {
    switch fate {
    case .yes: .pass
    case .no: .fail
    case .open: .open
    }
  }

  static let fields: [Field<VerdictView>] = [
    .text("fate", \.fate.rawValue), .text("kind", \.icon.rawValue), .text("headline", \.headline),
    .text("way", \.way), .text("candidates", \.candidates),
  ]
}

extension SiteMap {
  /// The headline when the subject is not recommended, or nil where there is no subject.
  var avoid: String? { guide.settings.subject.flatMap { option($0)?.avoid } }
}
