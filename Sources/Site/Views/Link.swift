/// A link with a remark beside it.
struct LinkView: ViewModel {
  let title: String
  let address: String
  var note = ""
  var isCurrent = false

  static let fields: [Field<LinkView>] = [
    .text("title", \.title), .text("address", \.address), .text("note", \.note),
    .truth("isCurrent", \.isCurrent),
  ]
}

/// A name and what is said of it.
struct PairView: ViewModel {
  let name: String
  let text: String

  static let fields: [Field<PairView>] = [.text("name", \.name), .text("text", \.text)]
}

/// A line of text.
struct TextView: ViewModel {
  let text: String

  static let fields: [Field<TextView>] = [.text("text", \.text)]
}
