public import ArgumentParser
public import Diagnostics
public import Site

// Words of other modules that stand on the command line as they are.

extension DiagnosticForm: ExpressibleByArgument {}
extension Paper: ExpressibleByArgument {}
