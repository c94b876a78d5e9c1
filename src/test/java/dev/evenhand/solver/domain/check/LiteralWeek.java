package dev.evenhand.solver.domain.check;

import dev.evenhand.solver.domain.week.Adjacency;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Counts cost, and whether anything is broken, from the sentences of the format: turn by turn and
/// day by day, with nothing of rules or terms. Slow on purpose.
public final class LiteralWeek {
  private final WeekProblem problem;
  private final Timetable timetable;
  private final Map<String, Long> costs = new TreeMap<>();
  private int breaches;

  private LiteralWeek(WeekProblem problem, Timetable timetable) {
    this.problem = problem;
    this.timetable = timetable;
  }

  public static LiteralWeek of(WeekProblem problem, Timetable timetable) {
    var week = new LiteralWeek(problem, timetable);
    for (int day = 0; day < problem.days().size(); day++) {
      for (int turn = 0; turn < problem.turns(); turn++) {
        week.turn(day, turn);
        week.tables(day, turn);
        week.groups(day, turn);
      }
      for (int person = 0; person < problem.people().size(); person++) {
        week.day(person, day);
      }
    }
    week.loads();
    week.fixed();
    return week;
  }

  public boolean isAllowed() {
    return breaches == 0;
  }

  public int breaches() {
    return breaches;
  }

  /// Points by name, without those of 0.
  public Map<String, Long> costs() {
    costs.values().removeIf(points -> points == 0);
    return costs;
  }

  public long cost() {
    return costs.values().stream().mapToLong(Long::longValue).sum();
  }

  private void turn(int day, int turn) {
    int sitting = count(_ -> true, day, turn);
    int empty = Math.max(0, problem.lines() - sitting);
    must(sitting <= problem.lines());
    var mostEmpty = problem.rules().maxEmptyPerTurn();
    must(mostEmpty == null || empty <= mostEmpty);
    for (var fixed : problem.fixedEmpty()) {
      if (fixed.day() == day && fixed.turn() == turn) {
        must(problem.lines() - sitting >= fixed.count());
      }
    }
    pay("emptySquared", (long) problem.weights().emptySquared() * empty * empty);
    for (int person = 0; person < problem.people().size(); person++) {
      if (sits(person, day, turn)) {
        must(!isBusy(person, day, turn));
        var seat = new Seat(person, day, turn);
        if (problem.undesired().stream().anyMatch(mark -> mark.seat().equals(seat))) {
          pay("undesired", problem.weights().undesired());
        }
      }
    }
  }

  private void tables(int day, int turn) {
    for (int table = 0; table < 10; table++) {
      int number = table;
      int sitting = count(person -> Objects.equals(person.table(), number), day, turn);
      var most = problem.rules().maxPerTable();
      must(most == null || sitting <= most);
      pay("sameTablePair", (long) problem.weights().sameTablePair() * sitting * (sitting - 1) / 2);
    }
  }

  private void groups(int day, int turn) {
    problem
        .rules()
        .maxPhoningInGroup()
        .forEach((group, most) -> must(count(in(group), day, turn) <= most));
    problem
        .rules()
        .minIdleInGroup()
        .forEach((group, least) -> {
          int notBusy = 0;
          int idle = 0;
          for (int person = 0; person < problem.people().size(); person++) {
            if (in(group).test(problem.people().get(person)) && !isBusy(person, day, turn)) {
              notBusy++;
              idle += sits(person, day, turn) ? 0 : 1;
            }
          }
          must(idle >= least || idle == notBusy);
        });
  }

  private void day(int person, int day) {
    var planned = problem.people().get(person);
    var worked = new ArrayList<Integer>();
    for (int turn = 0; turn < problem.turns(); turn++) {
      if (sits(person, day, turn)) {
        worked.add(turn);
      }
    }
    int n = worked.size();
    must(n <= planned.maxPerDay());
    pay("sameDayPair", (long) problem.weights().sameDayPair() * n * (n - 1));
    gapsAndMarathons(worked);
    boolean worksTheBreak =
        !problem.rules().breakTurns().isEmpty() && worked.containsAll(problem.rules().breakTurns());
    if (worksTheBreak && planned.needsBreak()) {
      var weight = problem.weights().noBreak();
      must(weight != null);
      pay("noBreak", weight == null ? 0 : weight);
    }
  }

  private void gapsAndMarathons(List<Integer> worked) {
    int inARow = 0;
    for (int at = 0; at < worked.size(); at++) {
      int free = at == 0 ? 0 : worked.get(at) - worked.get(at - 1) - 1;
      inARow = at == 0 || free > 0 ? 1 : inARow + 1;
      must(free == 0 || problem.rules().sameDayAdjacent() != Adjacency.HARD);
      pay("gapOne", free == 1 ? problem.weights().gapOne() : 0);
      pay("gapLonger", free > 1 ? problem.weights().gapLonger() : 0);
      pay("marathon", inARow == 3 ? problem.weights().marathon() : 0);
    }
  }

  private void loads() {
    for (int person = 0; person < problem.people().size(); person++) {
      int number = person;
      long turns = timetable.seats().stream().filter(seat -> seat.person() == number).count();
      must(turns <= problem.people().get(person).load());
    }
  }

  private void fixed() {
    for (var seat : problem.fixed()) {
      if (!isBusy(seat.person(), seat.day(), seat.turn()) && !timetable.has(seat)) {
        pay("unplacedFixed", problem.weights().unplacedFixed());
      }
    }
  }

  private int count(Predicate<Planned> who, int day, int turn) {
    int count = 0;
    for (int person = 0; person < problem.people().size(); person++) {
      count += who.test(problem.people().get(person)) && sits(person, day, turn) ? 1 : 0;
    }
    return count;
  }

  private static Predicate<Planned> in(String group) {
    return person -> person.groups().contains(group);
  }

  private boolean sits(int person, int day, int turn) {
    return timetable.seats().contains(new Seat(person, day, turn));
  }

  private boolean isBusy(int person, int day, int turn) {
    var seat = new Seat(person, day, turn);
    return problem.busy().stream().anyMatch(mark -> mark.seat().equals(seat));
  }

  private void must(boolean holds) {
    breaches += holds ? 0 : 1;
  }

  private void pay(String what, long points) {
    costs.merge(what, points, Long::sum);
  }
}
