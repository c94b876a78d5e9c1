package dev.evenhand.solver.internal.solve;

import org.jspecify.annotations.Nullable;

/// A way to solve problems of one kind.
///
/// @param <P> problems
/// @param <S> their solutions
public interface Search<P, S> {
  /// Searches until the best is proven, the time is over or it is asked to stop.
  ///
  /// @param start a solution to begin with, for instance last week's
  Ending run(P problem, @Nullable S start, Limits limits, Stop stop, Progress<S> progress);
}
