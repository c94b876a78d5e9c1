package dev.evenhand.solver.internal.engine.kind;

/// A kind of problems: how to read one, solve it and check its solutions.
public interface ProblemKind {
  /// The name of its format, as on the command line.
  String format();

  Reading read(String document);
}
