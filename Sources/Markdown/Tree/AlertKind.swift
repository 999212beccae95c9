/// GitHub's kinds of alert, `> [!NOTE]`.
public enum AlertKind: String, CaseIterable, Sendable {
  case note, tip, important, warning, caution
}
