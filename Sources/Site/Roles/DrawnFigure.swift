import Guidebook

/// A figure within a sentence that pages show: its template and what the template is filled with.
protocol DrawnFigure: ShownFigure {
  associatedtype View: ViewModel

  /// The template's name, without its ending.
  static var template: String { get }

  /// What the template is filled with, or nil where there is no figure, which checks report.
  func view(_ writer: PageWriter) -> View?

  /// The figure alone, as reports print it, or nil where there is none.
  func text(_ guide: Guide, _ results: Results) -> String?
}
