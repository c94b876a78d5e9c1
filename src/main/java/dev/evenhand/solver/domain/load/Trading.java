package dev.evenhand.solver.domain.load;

import java.math.BigDecimal;
import java.util.List;

/// Debtors take turns over from creditors. In each round the first debtor is paired with the first
/// creditor, the second with the second, and so on; whoever is left over waits for the next round.
final class Trading {
  private Trading() {}

  static void trade(List<Account> accounts) {
    boolean hasMoved;
    do {
      hasMoved = round(accounts);
    } while (hasMoved);
  }

  private static boolean round(List<Account> accounts) {
    var debtors =
        accounts.stream().filter(Account::isDebtor).sorted(Account.SMALLEST_CREDIT_FIRST).toList();
    var creditors =
        accounts.stream().filter(Account::isCreditor).sorted(Account.LARGEST_CREDIT_FIRST).toList();
    boolean hasMoved = false;
    for (int pair = 0; pair < Math.min(debtors.size(), creditors.size()); pair++) {
      hasMoved |= trade(debtors.get(pair), creditors.get(pair));
    }
    return hasMoved;
  }

  private static boolean trade(Account debtor, Account creditor) {
    if (!debtor.mayTakeOneMore() || !creditor.hasTurns() || !shrinks(debtor, creditor)) {
      return false;
    }
    creditor.move(-1);
    debtor.move(+1);
    return true;
  }

  /// Whether debt and credit together are less after one turn has moved. Always so for whole
  /// credits; parts of a turn may swing past 0.
  private static boolean shrinks(Account debtor, Account creditor) {
    var before = debtor.credit().abs().add(creditor.credit().abs());
    var one = BigDecimal.ONE;
    var after = debtor.credit().add(one).abs().add(creditor.credit().subtract(one).abs());
    return after.compareTo(before) < 0;
  }
}
