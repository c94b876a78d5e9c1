package dev.evenhand.solver.internal.solve;

/// How long and how widely to search. With one thread the search takes the same steps for the same
/// seed; how far it comes depends on the time.
///
/// @param megabytes most memory for the solver's own structures, outside of the Java heap
public record Limits(double seconds, int threads, long seed, int megabytes) {
  public Limits {
    if (!(seconds > 0) || threads < 1 || megabytes < 1) {
      throw new IllegalArgumentException(
          "Expected time, threads and memory, but got %s s, %d threads, %d MB."
              .formatted(seconds, threads, megabytes));
    }
  }

  public Limits withThreads(int number) {
    return new Limits(seconds, number, seed, megabytes);
  }

  public Limits withSeed(long other) {
    return new Limits(seconds, threads, other, megabytes);
  }

  public Limits withSeconds(double time) {
    return new Limits(time, threads, seed, megabytes);
  }

  /// The same with the time that is left; when there is none, with next to none.
  public Limits until(Countdown clock) {
    return withSeconds(Math.max(clock.left(), 0.001));
  }
}
