package dev.evenhand.work;

import java.util.Collection;

/// How evenly something is shared among some people.
///
/// @param stdev standard deviation of these people, who are all there are
/// @param coefficient standard deviation in units of the mean; 0 when nobody has any
public record Spread(int people, int min, int max, double mean, double stdev, double coefficient) {

  /// Of what each one has.
  public static Spread of(Collection<Integer> shares) {
    long sum = 0;
    long squares = 0;
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int share : shares) {
      sum += share;
      squares += (long) share * share;
      least = Math.min(least, share);
      most = Math.max(most, share);
    }
    return of(shares.size(), shares.isEmpty() ? 0 : least, most, sum, squares);
  }

  /// Of sums over people.
  public static Spread of(int people, int least, int most, long sum, long squares) {
    if (people == 0) {
      return new Spread(0, 0, 0, 0, 0, 0);
    }
    double mean = (double) sum / people;
    double variance = Math.max(0, (double) squares / people - mean * mean);
    double stdev = Math.sqrt(variance);
    return new Spread(people, least, most, mean, stdev, mean == 0 ? 0 : stdev / mean);
  }
}
