package dev.evenhand.solver.domain.load;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Brings the sum of all turns to the target, as far as it goes: one turn a person and pass.
///
/// @param direction +1 when turns are missing, -1 when there are too many
/// @param order of a pass
/// @param hasPrecedence who is asked alone until nothing moves any more
/// @param mayMove whether somebody can move a turn in this direction
record Completing(
    int direction,
    Comparator<Account> order,
    Predicate<Account> hasPrecedence,
    Predicate<Account> mayMove) {
  private static final Completing TAKING =
      new Completing(-1, Account.LARGEST_CREDIT_FIRST, Account::isCreditor, Account::hasTurns);
  private static final Completing ADDING =
      new Completing(+1, Account.SMALLEST_CREDIT_FIRST, Account::isDebtor, Account::mayTakeOneMore);

  static void complete(List<Account> accounts, int target) {
    int missing = target - accounts.stream().mapToInt(Account::turns).sum();
    (missing < 0 ? TAKING : ADDING).move(accounts, Math.abs(missing));
  }

  private void move(List<Account> accounts, int turns) {
    int left = passes(accounts, hasPrecedence, turns);
    passes(accounts, _ -> true, left);
  }

  /// Pass after pass until one moves nothing; gives back how many turns are still to be moved.
  private int passes(List<Account> accounts, Predicate<Account> who, int turns) {
    int left = turns;
    int before;
    do {
      before = left;
      left -= pass(accounts.stream().filter(who).sorted(order).toList(), left);
    } while (left < before);
    return left;
  }

  private int pass(List<Account> inOrder, int most) {
    var movers = inOrder.stream().filter(mayMove).limit(most).toList();
    movers.forEach(account -> account.move(direction));
    return movers.size();
  }
}
