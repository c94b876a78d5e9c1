package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.ShiftType;
import dev.evenhand.solver.domain.shifts.StaffMember;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A person's rules, counted out: kinds of shift, states between two days, and limited amounts.
///
/// A state says what came just before a day: how long, up to the least, a rest has gone on, or how
/// long a run of work has and what its last shift forbids. Amounts are weekends, minutes, and
/// shifts of counted types.
final class RowRules {
  static final int WEEKENDS = 0;
  static final int UNITS = 1;
  static final int FIRST_COUNTED = 2;
  private static final int WEEK = 7;

  private final ShiftProblem problem;
  private final StaffMember member;
  private final List<Integer> counted;
  private final List<ShiftGroup> groups;

  /// What the last shift of a run may forbid.
  private final List<Set<Integer>> bans;

  /// The greatest common divisor of all lengths, in minutes.
  private final int unit;

  private final Amounts amounts;

  /// @param counted types whose number is limited by amounts; the limits of others are not seen
  RowRules(ShiftProblem problem, StaffMember member, List<Integer> counted) {
    this.problem = problem;
    this.member = member;
    this.counted = List.copyOf(counted);
    var types =
        IntStream.range(0, problem.shifts().size())
            .filter(type -> member.maxShifts().get(type) > 0)
            .boxed()
            .toList();
    groups = ShiftGroup.of(problem, types, counted);
    bans = groups.stream().map(ShiftGroup::notNext).distinct().toList();
    unit = ShiftType.unitOf(groups.stream().mapToInt(ShiftGroup::minutes));
    amounts = new Amounts(limits());
  }

  private List<Integer> limits() {
    int longest = groups.stream().mapToInt(ShiftGroup::minutes).max().orElse(0);
    return Stream.concat(
            Stream.of(
                limitsWeekends() ? member.stretches().mostWeekends() : 0,
                Math.min(member.minutes().most() / unit, longest / unit * days())),
            counted.stream().map(type -> Math.min(member.maxShifts().get(type), days())))
        .toList();
  }

  int days() {
    return problem.days();
  }

  List<ShiftGroup> groups() {
    return groups;
  }

  Amounts amounts() {
    return amounts;
  }

  int states() {
    return leastRest() + mostWork() * bans.size();
  }

  /// The state after so many days off.
  int rest(int length) {
    return Math.min(length, leastRest()) - 1;
  }

  /// The state after so many days of work.
  int work(int length, ShiftGroup last) {
    return leastRest() + (length - 1) * bans.size() + bans.indexOf(last.notNext());
  }

  /// How many days of work come just before a state; 0 after a day off.
  int run(int state) {
    return state < leastRest() ? 0 : (state - leastRest()) / bans.size() + 1;
  }

  /// What the last shift before a state forbids.
  Set<Integer> banned(int state) {
    return run(state) == 0 ? Set.of() : bans.get((state - leastRest()) % bans.size());
  }

  /// Whether a day off may follow. A run from the first day on may be short.
  boolean mayRest(int day, int state) {
    int run = run(state);
    return run == 0 || run >= member.stretches().leastWork() || run == day;
  }

  boolean mayWork(int day, int state) {
    int run = run(state);
    return !member.daysOff().contains(day)
        && (run == 0 ? state == rest(leastRest()) : run < mostWork());
  }

  /// What a shift of a group on a day adds to the amounts.
  int[] spent(ShiftGroup group, int day, int state) {
    int[] spent = new int[FIRST_COUNTED + counted.size()];
    boolean workedSaturday = day % WEEK == WEEK - 1 && run(state) > 0;
    spent[WEEKENDS] = limitsWeekends() && ShiftProblem.isWeekend(day) && !workedSaturday ? 1 : 0;
    spent[UNITS] = group.minutes() / unit;
    int place = counted.indexOf(group.types().getFirst());
    if (place >= 0) {
      spent[FIRST_COUNTED + place] = 1;
    }
    return spent;
  }

  boolean isEnough(int spent) {
    return amounts.of(spent, UNITS) * unit >= member.minutes().least();
  }

  int leastRest() {
    return Math.max(1, member.stretches().leastRest());
  }

  private int mostWork() {
    return Math.min(member.stretches().mostWork(), days());
  }

  private boolean limitsWeekends() {
    return member.stretches().mostWeekends() < (days() + 1) / WEEK;
  }
}
