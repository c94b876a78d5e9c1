package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.StaffMember;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A row that keeps a person's rules, whatever it costs, with one type of shift alone: by dynamic
/// programming, within milliseconds for a year.
///
/// From the last day back it learns how many shifts can still be worked from each day, rested or
/// tired, after each number of weekends; then it walks forward.
final class FirstRow {
  private final ShiftProblem problem;
  private final StaffMember member;
  private final int type;
  private final Choices choices;
  private final int mostWeekends;

  /// By [#place]: the numbers of shifts that can still be worked, as bits.
  private final BigInteger[] possible;

  private record Node(int day, boolean isTired, int weekends) {}

  private record Step(Node to, int worked) {}

  private FirstRow(ShiftProblem problem, int person, int type) {
    this.problem = problem;
    this.type = type;
    member = problem.staff().get(person);
    choices = Choices.of(problem, person);
    mostWeekends = Math.min(member.stretches().mostWeekends(), Arc.weekends(0, problem.days()));
    possible = new BigInteger[2 * (problem.days() + 1) * (mostWeekends + 1)];
  }

  /// Tries the types in turn, beginning with another one for each person. None is found when only a
  /// mix of types will do, or when there is none.
  static Optional<List<Integer>> find(ShiftProblem problem, int person) {
    int types = problem.shifts().size();
    return IntStream.range(0, types)
        .map(place -> (person + place) % types)
        .filter(type -> !problem.shifts().get(type).notNext().contains(type))
        .mapToObj(type -> new FirstRow(problem, person, type).find())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<List<Integer>> find() {
    for (int day = problem.days(); day >= 0; day--) {
      for (int weekends = 0; weekends <= mostWeekends; weekends++) {
        learn(new Node(day, true, weekends));
        learn(new Node(day, false, weekends));
      }
    }
    var minutes = member.minutes();
    int each = problem.shifts().get(type).minutes();
    var begin = new Node(0, false, 0);
    return IntStream.rangeClosed(
            Math.ceilDiv(minutes.least(), each),
            Math.min(minutes.most() / each, member.maxShifts().get(type)))
        .filter(number -> possible[place(begin)].testBit(number))
        .mapToObj(number -> walk(begin, number))
        .findFirst();
  }

  private void learn(Node node) {
    possible[place(node)] =
        node.day() == problem.days()
            ? BigInteger.ONE
            : steps(node).stream()
                .map(step -> possible[place(step.to())].shiftLeft(step.worked()))
                .reduce(BigInteger.ZERO, BigInteger::or);
  }

  private List<Integer> walk(Node begin, int number) {
    var row = new ArrayList<>(Collections.nCopies(problem.days(), Roster.FREE));
    int left = number;
    for (var node = begin; node.day() < problem.days(); ) {
      int open = left;
      var step =
          steps(node).stream()
              .filter(each -> each.worked() <= open)
              .filter(each -> possible[place(each.to())].testBit(open - each.worked()))
              .findFirst()
              .orElseThrow();
      Collections.fill(row.subList(node.day(), node.day() + step.worked()), type);
      left -= step.worked();
      node = step.to();
    }
    return row;
  }

  private List<Step> steps(Node node) {
    var rules = member.stretches();
    int day = node.day();
    var steps = new ArrayList<Step>();
    if (node.isTired()) {
      int to = Math.min(day + Math.max(1, rules.leastRest()), problem.days());
      if (IntStream.range(day, to).allMatch(choices::mayRest)) {
        steps.add(new Step(new Node(to, false, node.weekends()), 0));
      }
      return steps;
    }
    if (choices.mayRest(day)) {
      steps.add(new Step(new Node(day + 1, false, node.weekends()), 0));
    }
    int longest = Math.min(day + rules.mostWork(), problem.days());
    for (int to = day + 1; to <= longest && choices.may(to - 1, type); to++) {
      boolean isLong = to - day >= rules.leastWork() || day == 0 || to == problem.days();
      int weekends = node.weekends() + Arc.weekends(day, to);
      if (isLong && weekends <= mostWeekends) {
        steps.add(new Step(new Node(to, true, weekends), to - day));
      }
    }
    return steps;
  }

  private int place(Node node) {
    return 2 * (node.day() * (mostWeekends + 1) + node.weekends()) + (node.isTired() ? 1 : 0);
  }
}
