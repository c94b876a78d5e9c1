package dev.evenhand.work;

import dev.evenhand.http.Word;

/// How urgent a piece of work is; the most urgent comes first.
public enum Priority implements Word.Spelled {
  P1(1),
  P2(2),
  P3(3),
  P4(4);

  private final int rank;

  Priority(int rank) {
    this.rank = rank;
  }

  /// 1 for the most urgent, 4 for the least.
  public int rank() {
    return rank;
  }

  /// As the API writes it, such as `P1`.
  @Override
  public String word() {
    return name();
  }

  /// The priority of a rank from 1 to 4.
  public static Priority ofRank(int rank) {
    return valueOf("P" + rank);
  }
}
