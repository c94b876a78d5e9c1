package dev.evenhand.deals.domain.earliest;

import static dev.evenhand.deals.domain.earliest.EarliestWeek.How.AFTER_THE_TABLE;
import static dev.evenhand.deals.domain.earliest.EarliestWeek.How.NO_WEEK_OPEN;
import static dev.evenhand.deals.domain.earliest.EarliestWeek.How.OPEN;

import dev.evenhand.deals.domain.capacity.LimitOverTime;
import dev.evenhand.deals.domain.capacity.Week;
import dev.evenhand.deals.domain.capacity.WeekRow;
import dev.evenhand.deals.domain.capacity.WeekTable;
import java.util.ArrayList;
import java.util.List;

/// Looks for the first week in which an adviser has room for one more client: deals that wait are
/// given the next places first, in mind, and a week is open when nobody waits any more.
///
/// One method for each rule of the capacity model.
public final class Search {
  private static final int MOST_FOR_BACKLOG = 2;
  private static final int FORTNIGHT = 2;

  private final WeekTable table;
  private final LimitOverTime limit;
  private final Horizon horizon;
  private final Week begin;

  private Search(WeekTable table, LimitOverTime limit, Horizon horizon) {
    this.table = table;
    this.limit = limit;
    this.horizon = horizon;
    begin = Week.later(table.first(), horizon.earliest());
  }

  public static EarliestWeek in(WeekTable table, LimitOverTime limit, Horizon horizon) {
    return new Search(table, limit, horizon).earliest();
  }

  private EarliestWeek earliest() {
    if (table.last().isBefore(begin)) {
      var week = Week.later(table.last().plus(FORTNIGHT), begin);
      return new EarliestWeek(week, AFTER_THE_TABLE, begin, List.of());
    }
    var looks = new ArrayList<Look>();
    var before = atFirst();
    for (var row : table.from(begin)) {
      if (row.isFull()) {
        continue;
      }
      before = look(row, before);
      looks.add(before);
      if (before.isOpen()) {
        return new EarliestWeek(row.week(), OPEN, begin, looks);
      }
    }
    return new EarliestWeek(whenNoneIsOpen(before.backlog()), NO_WEEK_OPEN, begin, looks);
  }

  /// What is carried into the first week.
  private Look atFirst() {
    var past = table.before(begin);
    double target = past.stream().mapToDouble(WeekRow::halfTarget).sum();
    double clarifies = past.stream().mapToDouble(WeekRow::clarifies).sum();
    return new Look(begin.minus(1), startingBacklog(), 0, 0, 0, target, clarifies);
  }

  /// Deals signed until three weeks before, and what the last weeks had above their targets, or
  /// below: what was too much three weeks ago still counts, what was too little is gone.
  private double startingBacklog() {
    int signed =
        table.before(begin.minus(FORTNIGHT)).stream().mapToInt(WeekRow::dealsWithoutClarify).sum();
    return signed
        + Math.max(aboveTarget(begin.minus(3)), 0)
        + aboveTarget(begin.minus(2))
        + aboveTarget(begin.minus(1));
  }

  private double aboveTarget(Week week) {
    var row = table.at(week);
    return row.clarifies() - row.halfTarget();
  }

  private Look look(WeekRow row, Look before) {
    int signed = table.at(row.week().minus(FORTNIGHT)).dealsWithoutClarify();
    double waiting = before.backlog() + signed;
    double capacity = capacity(row, before.placed());
    double placed = placed(row, capacity, waiting);
    return new Look(
        row.week(),
        waiting - placed + Math.max(row.clarifies(), placed) - row.halfTarget(),
        capacity,
        placed,
        capacity - placed,
        before.target() + row.halfTarget(),
        before.clarifies() + row.clarifies() + signed);
  }

  /// What the fortnight that ends with this week leaves, and the one that begins with it.
  ///
  /// @param carried what the week before was given in mind
  private double capacity(WeekRow row, double carried) {
    int booked = table.previous(row.week()).clarifies() + row.clarifies();
    return Math.min(row.target() - booked - carried, -table.next(row.week()).difference());
  }

  /// Those who wait get what fits, but not more than two in a week, booked ones among them, nor
  /// more than a week beside it has to spare.
  private double placed(WeekRow row, double capacity, double waiting) {
    double fits = Math.max(Math.min(capacity, MOST_FOR_BACKLOG - row.clarifies()), 0);
    double beside =
        Math.max(-table.previous(row.week()).difference(), -table.next(row.week()).difference());
    return Math.max(0, Math.min(Math.min(fits, waiting), beside));
  }

  /// A fortnight for each fortnight's limit that would still wait, counted from the table's end;
  /// and on from a week in which the adviser is away.
  private Week whenNoneIsOpen(double backlog) {
    double aFortnight = Math.max(1, limit.ofFortnight(begin));
    long fortnights = (long) Math.ceil(Math.max(backlog, 0) / aFortnight);
    var week = Week.later(table.last().plus(FORTNIGHT * fortnights), horizon.earliest());
    while (table.at(week).isFull()) {
      week = week.plus(1);
    }
    return week;
  }
}
