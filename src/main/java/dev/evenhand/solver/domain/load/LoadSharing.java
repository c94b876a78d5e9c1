package dev.evenhand.solver.domain.load;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// Shares the turns of a week out among people, in the eight steps of [PersonLoad] and [TurnLoads].
///
/// The same question has the same answer whatever the order of its people: ties are broken by id,
/// the first of the alphabet first, both where turns are taken away and where they are added.
///
/// Where the words of the steps leave something open:
/// - a full week has five days, however many days this one has;
/// - credit may have decimals, since overload adds to it; somebody with a part of a turn of credit
///   is a creditor like any other;
/// - nobody is cut by a break of no turns, and nobody is paired twice in one round of trading;
/// - a day without a run that may be worked counts 0, also when some of its turns are free.
public final class LoadSharing {
  private LoadSharing() {}

  public static TurnLoads share(LoadFrame frame, List<LoadPerson> people) {
    var own = people.stream().map(person -> OwnLoad.of(person, frame)).toList();
    var accounts = accounts(frame, people, own);
    Completing.complete(accounts, frame.target());
    var completed = accounts.stream().map(Account::turns).toList();
    Trading.trade(accounts);
    var loads =
        IntStream.range(0, people.size())
            .mapToObj(at -> load(own.get(at), completed.get(at), accounts.get(at)))
            .toList();
    return withNobody(frame, loads);
  }

  private static List<Account> accounts(
      LoadFrame frame, List<LoadPerson> people, List<OwnLoad> own) {
    return IntStream.range(0, people.size())
        .mapToObj(at -> account(frame, people.get(at), own.get(at)))
        .toList();
  }

  private static Account account(LoadFrame frame, LoadPerson person, OwnLoad own) {
    var credit = frame.isCreditIgnored() ? BigDecimal.ZERO : person.credit();
    return new Account(person.id(), own.bound(), own.limited(), credit);
  }

  private static PersonLoad load(OwnLoad own, int completed, Account account) {
    return new PersonLoad(
        account.id(),
        own.prorated(),
        own.rounded(),
        own.capacity(),
        own.bound(),
        own.limited(),
        completed,
        account.turns(),
        overload(account.turns(), own.prorated()),
        account.credit());
  }

  static BigDecimal overload(int turns, BigDecimal prorated) {
    return BigDecimal.valueOf(turns).subtract(prorated).setScale(1, HALF_EVEN);
  }

  /// What is still short of the target is nobody's.
  private static TurnLoads withNobody(LoadFrame frame, List<PersonLoad> loads) {
    int missing = frame.target() - loads.stream().mapToInt(PersonLoad::total).sum();
    int dropped = frame.areLinesDropped() ? wholeLines(frame, missing) : 0;
    return new TurnLoads(frame.target(), dropped, missing - dropped * frame.turnsOfLine(), loads);
  }

  private static int wholeLines(LoadFrame frame, int missing) {
    return frame.turnsOfLine() == 0 ? 0 : missing / frame.turnsOfLine();
  }
}
