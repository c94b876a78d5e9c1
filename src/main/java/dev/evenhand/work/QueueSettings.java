package dev.evenhand.work;

import java.time.ZoneId;

/// How a queue shares its work out: which load counts, how far back, how quotas act, and whose
/// calendar says what today is.
public record QueueSettings(
    Strategy strategy,
    int maxDays,
    int maxDaysMonth,
    QuotaRule quotaRule,
    int quotaDays,
    ZoneId zone) {

  /// Whose cases are load: those of all queues, or those of this queue.
  public enum Strategy {
    S1,
    S2
  }

  /// How quotas act: a person with a larger quota waits until the others have had that many, or
  /// every count is multiplied by the quota.
  public enum QuotaRule {
    HURDLE,
    WEIGHT
  }

  /// Refuses a look-back outside its limits.
  public QueueSettings {
    check("maxDays", maxDays, 30);
    check("maxDaysMonth", maxDaysMonth, 300);
    check("quotaDays", quotaDays, 30);
  }

  /// What a new queue has.
  public static QueueSettings standard(ZoneId zone) {
    return new QueueSettings(Strategy.S1, 2, 300, QuotaRule.HURDLE, 1, zone);
  }

  private static void check(String field, int days, int limit) {
    if (days < 0 || days > limit) {
      throw new IllegalArgumentException(
          "Expected %s to be from 0 to %d, but it is %d".formatted(field, limit, days));
    }
  }
}
