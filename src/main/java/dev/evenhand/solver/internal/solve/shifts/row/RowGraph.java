package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.internal.solve.shifts.row.Amounts.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The days of one person as a graph: from each state of [RowRules] on each day, what may be done.
final class RowGraph {
  private final RowRules rules;

  /// By day and state.
  private final List<List<List<Step>>> steps;

  /// What amounts become, by what is spent: few things are spent in many places.
  private final Map<List<Integer>, Change> changes = new HashMap<>();

  /// Something that may be done on a day.
  ///
  /// @param choice 0 for a day off, else a group's place, counted from 1
  /// @param to the state it leads to
  /// @param after what it makes of the amounts
  record Step(int choice, int to, Change after) {}

  RowGraph(RowRules rules) {
    this.rules = rules;
    steps =
        IntStream.range(0, rules.days())
            .mapToObj(day ->
                IntStream.range(0, rules.states()).mapToObj(state -> leave(day, state)).toList())
            .toList();
  }

  int states() {
    return rules.states();
  }

  /// How many amounts there are.
  int amounts() {
    return rules.amounts().size();
  }

  /// The state before the first day.
  int begin() {
    return rules.rest(rules.leastRest());
  }

  boolean isEnough(int amounts) {
    return rules.isEnough(amounts);
  }

  List<Step> steps(int day, int state) {
    return steps.get(day).get(state);
  }

  /// The type of each choice that costs least, or [Roster#FREE].
  int[] types(double[] prices) {
    return IntStream.rangeClosed(0, rules.groups().size())
        .map(choice -> choice == 0 ? Roster.FREE : rules.groups().get(choice - 1).cheapest(prices))
        .toArray();
  }

  private List<Step> leave(int day, int state) {
    var all = new ArrayList<Step>();
    if (rules.mayRest(day, state)) {
      int length = rules.run(state) == 0 ? state + 2 : 1;
      all.add(new Step(0, rules.rest(length), after(new int[0])));
    }
    if (rules.mayWork(day, state)) {
      var banned = rules.banned(state);
      for (int place = 0; place < rules.groups().size(); place++) {
        var group = rules.groups().get(place);
        if (group.mayFollow(banned)) {
          int to = rules.work(rules.run(state) + 1, group);
          all.add(new Step(place + 1, to, after(rules.spent(group, day, state))));
        }
      }
    }
    return all;
  }

  private Change after(int[] spent) {
    var key = IntStream.of(spent).boxed().toList();
    return changes.computeIfAbsent(key, _ -> rules.amounts().spending(spent));
  }
}
