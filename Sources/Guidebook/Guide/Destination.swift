/// Where a link of a page leads.
public enum Destination: Hashable, Sendable {
  /// An address outside the guide.
  case external(String)
  /// A page of the site, by its output path such as `framework/true-costs.html`.
  case page(path: String, fragment: String?)
  /// A file below `media/`, by its output path.
  case media(path: String)
}
