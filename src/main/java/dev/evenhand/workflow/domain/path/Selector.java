package dev.evenhand.workflow.domain.path;

import org.jspecify.annotations.Nullable;

/// Which children of a value are meant.
sealed interface Selector {
  record Name(String name) implements Selector {}

  record Every() implements Selector {}

  /// A place in a list; a negative one counts from its end.
  record Index(long place) implements Selector {}

  /// Places of a list from one to another, in steps.
  record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {}

  /// Those for which something is true.
  record Filter(Test test) implements Selector {}
}
