package dev.evenhand.solver.internal.solve;

/// Hears of a search while it runs; called from its threads, one at a time.
///
/// @param <S> solutions
public interface Progress<S> {
  /// A verified solution, better than all before.
  void improved(S solution, long cost);

  /// No solution costs less than this; higher than all bounds before.
  void bound(long bound);
}
