import Decision
import Guidebook

/// A computed block that pages show: its template and what the template is filled with.
protocol DrawnBlock: ComputedBlock {
  associatedtype View: ViewModel

  /// The template's name, without its ending.
  static var template: String { get }

  /// What the template is filled with, once for each; nothing where there is nothing to show.
  func views(_ writer: PageWriter) -> [View]
}

extension DrawnBlock {
  /// One view, or nothing to show.
  func some(_ view: View?) -> [View] { view.map { [$0] } ?? [] }
}

extension SiteMap {
  /// What a block adds costs up over: its own horizon, else the guide's.
  func horizon(_ own: Duration?) -> Duration { own ?? guide.settings.horizon }
}
