package dev.evenhand.solver.domain.load;

import java.math.BigDecimal;
import java.util.Comparator;

/// The turns and the credit of one person while they are shared out.
final class Account {
  static final Comparator<Account> LARGEST_CREDIT_FIRST =
      Comparator.comparing(Account::credit).reversed().thenComparing(Account::id);
  static final Comparator<Account> SMALLEST_CREDIT_FIRST =
      Comparator.comparing(Account::credit).thenComparing(Account::id);

  private final String id;
  private final int bound;
  private int turns;
  private BigDecimal credit;

  Account(String id, int bound, int turns, BigDecimal credit) {
    this.id = id;
    this.bound = bound;
    this.turns = turns;
    this.credit = credit;
  }

  String id() {
    return id;
  }

  int turns() {
    return turns;
  }

  BigDecimal credit() {
    return credit;
  }

  boolean isCreditor() {
    return credit.signum() > 0;
  }

  boolean isDebtor() {
    return credit.signum() < 0;
  }

  boolean mayTakeOneMore() {
    return turns < bound;
  }

  boolean hasTurns() {
    return turns > 0;
  }

  /// One turn more is one turn of credit more; the other way round for -1.
  void move(int direction) {
    turns += direction;
    credit = credit.add(BigDecimal.valueOf(direction));
  }
}
