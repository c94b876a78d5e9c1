package dev.evenhand.workflow.domain.path;

/// Ends the reading of a query; [JsonPath#read] makes a result of it.
final class PathProblem extends RuntimeException {
  PathProblem(String problem, int place) {
    super(problem + " at character " + (place + 1), null, false, false);
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
