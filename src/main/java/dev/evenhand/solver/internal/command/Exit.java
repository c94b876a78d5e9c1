package dev.evenhand.solver.internal.command;

/// What the command's exit code says.
enum Exit {
  SOLVED(0),
  /// Time ran out before a solution was found, or the engine died.
  NOT_SOLVED(1),
  BAD_INPUT(2),
  IMPOSSIBLE(3);

  final int code;

  Exit(int code) {
    this.code = code;
  }
}
