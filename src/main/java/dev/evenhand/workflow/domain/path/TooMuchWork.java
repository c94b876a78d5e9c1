package dev.evenhand.workflow.domain.path;

/// A query that looked at more values than anything of sense does.
public final class TooMuchWork extends RuntimeException {
  TooMuchWork(int most) {
    super("Expected a query to look at no more than " + most + " values, but there are more.");
  }
}
