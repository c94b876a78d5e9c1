package dev.evenhand.solver.domain.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The steps as they are told in words, one turn at a time, in fiftieths of a turn. Slow on
/// purpose, and shares nothing with what it checks.
final class LiteralLoads {
  static final class Row {
    String id = "";
    long prorated;
    long rounded;
    long capacity;
    long bound;
    long limited;
    long completed;
    long turns;
    long credit;
  }

  private static final int ONE = 50;
  private final Map<String, Row> rows = new TreeMap<>();
  private final long target;

  LiteralLoads(LoadFrame frame, List<LoadPerson> people) {
    target = (long) frame.workingDays() * frame.turnsPerDay() * frame.lines();
    for (var person : people) {
      rows.put(person.id(), alone(frame, person));
    }
    complete();
    rows.values().forEach(row -> row.completed = row.turns);
    trade();
  }

  Row row(String id) {
    var row = rows.get(id);
    if (row == null) {
      throw new AssertionError(id);
    }
    return row;
  }

  long nobody() {
    return target - sum();
  }

  private static Row alone(LoadFrame frame, LoadPerson person) {
    var row = new Row();
    row.id = person.id();
    long ideal = person.ideal().movePointRight(1).longValueExact();
    row.prorated = ideal * (frame.workingDays() - person.daysOff().size());
    row.rounded = halfEven(row.prorated);
    row.capacity = capacity(frame, person);
    long overload = frame.maxOverload().movePointRight(1).longValueExact() * 5;
    row.bound = halfEven(Math.min(row.prorated + overload, row.capacity * ONE));
    row.limited = Math.min(row.rounded, row.bound);
    row.turns = row.limited;
    row.credit =
        frame.isCreditIgnored() ? 0 : person.credit().movePointRight(1).longValueExact() * 5;
    return row;
  }

  private static long halfEven(long fiftieths) {
    long floor = fiftieths / ONE;
    long rest = fiftieths % ONE;
    boolean up = rest > 25 || (rest == 25 && floor % 2 == 1);
    return up ? floor + 1 : floor;
  }

  private static long capacity(LoadFrame frame, LoadPerson person) {
    long sum = 0;
    for (int day = 0; day < frame.workingDays(); day++) {
      int best = 0;
      for (int from = 0; from < frame.turnsPerDay(); from++) {
        for (int to = from; to < frame.turnsPerDay(); to++) {
          var run = new ArrayList<Integer>();
          boolean isFree = !person.daysOff().contains(day);
          for (int turn = from; turn <= to; turn++) {
            run.add(turn);
            isFree &= !person.busy().contains(new LoadPerson.BusyTurn(day, turn));
          }
          boolean holdsBreak = !frame.breakTurns().isEmpty() && run.containsAll(frame.breakTurns());
          if (isFree && run.size() <= frame.maxPerDay() && !holdsBreak) {
            best = Math.max(best, run.size());
          }
        }
      }
      sum += best;
    }
    return sum;
  }

  private void complete() {
    boolean tooMany = sum() > target;
    for (boolean everybody : new boolean[] {false, true}) {
      boolean moved = true;
      while (moved) {
        moved = pass(tooMany, everybody);
      }
    }
  }

  private boolean pass(boolean tooMany, boolean everybody) {
    var order = new ArrayList<>(rows.values());
    order.removeIf(row -> !everybody && (tooMany ? row.credit <= 0 : row.credit >= 0));
    order.sort(
        Comparator.<Row>comparingLong(row -> tooMany ? -row.credit : row.credit)
            .thenComparing(row -> row.id));
    boolean moved = false;
    for (var row : order) {
      if (sum() == target) {
        return false;
      }
      if (tooMany ? row.turns > 0 : row.turns < row.bound) {
        row.turns += tooMany ? -1 : 1;
        row.credit += tooMany ? -ONE : ONE;
        moved = true;
      }
    }
    return moved;
  }

  private void trade() {
    boolean moved = true;
    while (moved) {
      moved = false;
      var debtors = new ArrayList<>(rows.values());
      debtors.removeIf(row -> row.credit >= 0);
      debtors.sort(Comparator.<Row>comparingLong(row -> row.credit).thenComparing(row -> row.id));
      var creditors = new ArrayList<>(rows.values());
      creditors.removeIf(row -> row.credit <= 0);
      creditors.sort(
          Comparator.<Row>comparingLong(row -> -row.credit).thenComparing(row -> row.id));
      while (!debtors.isEmpty() && !creditors.isEmpty()) {
        moved |= pair(debtors.removeFirst(), creditors.removeFirst());
      }
    }
  }

  private static boolean pair(Row debtor, Row creditor) {
    long before = Math.abs(debtor.credit) + Math.abs(creditor.credit);
    long after = Math.abs(debtor.credit + ONE) + Math.abs(creditor.credit - ONE);
    if (debtor.turns >= debtor.bound || creditor.turns == 0 || after >= before) {
      return false;
    }
    debtor.turns++;
    debtor.credit += ONE;
    creditor.turns--;
    creditor.credit -= ONE;
    return true;
  }

  private long sum() {
    return rows.values().stream().mapToLong(row -> row.turns).sum();
  }
}
