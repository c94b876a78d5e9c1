package dev.evenhand.solver.internal.solve;

/// The time that is left of a search.
public final class Countdown {
  private static final double NANOS = 1e9;

  private final long start = System.nanoTime();
  private final double seconds;

  public Countdown(double seconds) {
    this.seconds = seconds;
  }

  public double gone() {
    return (System.nanoTime() - start) / NANOS;
  }

  /// Seconds, never below 0.
  public double left() {
    return Math.max(0, seconds - gone());
  }

  public boolean isOver() {
    return left() == 0;
  }
}
