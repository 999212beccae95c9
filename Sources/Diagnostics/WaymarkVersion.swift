/// The version of this program, as `--version` prints it and reports for other tools name it.
public let waymarkVersion = "0.1.0"
