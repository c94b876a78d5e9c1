package dev.evenhand.solver.internal.solve.shifts;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.Wish;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.shifts.part.Neighbourhood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// The integer model of a neighbourhood: people in it have a [PersonModel], all others stay as they
/// are. Its objective is the cost of the whole roster. What it begins with is given as a hint.
final class ShiftModel {
  private final ShiftProblem problem;
  private final int[][] start;
  private final Map<Integer, PersonModel> people = new TreeMap<>();
  private final CpModel model = CpSat.newModel();
  private final LinearExprBuilder cost = LinearExpr.newBuilder();
  private final ShiftHint hint;
  private final List<Covered> covered = new ArrayList<>();

  /// @param needed people of the model that are asked for
  private record Covered(Cover cover, IntVar under, IntVar over, int needed) {}

  /// @param start people × days; need not be allowed
  ShiftModel(ShiftProblem problem, Neighbourhood neighbourhood, Roster start) {
    this.problem = problem;
    this.start = start.toArray();
    hint = new ShiftHint(model, problem);
    neighbourhood.people().forEach(person -> people.put(person, person(person, neighbourhood)));
    problem.wishes().forEach(this::addWish);
    problem.covers().forEach(this::addCover);
    model.minimize(cost);
  }

  CpModel model() {
    return model;
  }

  /// The roster of a solution.
  Roster roster(ToLongFunction<LinearArgument> value) {
    var rows = Arrays.copyOf(start, start.length);
    people.forEach((person, variables) -> rows[person] = variables.row(value));
    return Roster.of(rows);
  }

  /// The values of all variables, in their order, for a roster that differs in the people of the
  /// model alone. It becomes the hint.
  double[] values(Roster roster) {
    model.clearHints();
    var rows = roster.toArray();
    people.forEach((person, variables) -> hint.add(variables, rows[person]));
    covered.forEach(each -> hint(each, rows));
    var hints = model.getBuilder().getSolutionHint();
    var values = new double[model.getBuilder().getVariablesCount()];
    for (int at = 0; at < hints.getVarsCount(); at++) {
      values[hints.getVars(at)] = hints.getValues(at);
    }
    return values;
  }

  private PersonModel person(int person, Neighbourhood neighbourhood) {
    var all = Choices.of(problem, person);
    var choices =
        neighbourhood.isWhole(problem.days())
            ? all
            : all.within(neighbourhood.from(), neighbourhood.to(), start[person]);
    var variables = new PersonModel(model, problem, person, choices);
    hint.add(variables, start[person]);
    return variables;
  }

  private void addWish(Wish wish) {
    var person = people.get(wish.person());
    int unmet = wish.wanted() ? wish.weight() : 0;
    if (person == null) {
      boolean worked = start[wish.person()][wish.day()] == wish.shift();
      cost.add(worked == wish.wanted() ? 0 : wish.weight());
      return;
    }
    cost.add(unmet);
    person
        .find(wish.day(), wish.shift())
        .ifPresent(works -> cost.addTerm(works, wish.weight() - 2L * unmet));
  }

  private void addCover(Cover cover) {
    int others =
        (int)
            IntStream.range(0, start.length)
                .filter(person -> !people.containsKey(person))
                .filter(person -> start[person][cover.day()] == cover.shift())
                .count();
    int needed = cover.required() - others;
    var under = model.newIntVar(0, Math.max(needed, 0), "");
    var over = model.newIntVar(0, Math.max(people.size() - needed, 0), "");
    var present = LinearExpr.newBuilder().add(under).addTerm(over, -1);
    people
        .values()
        .forEach(person -> person.find(cover.day(), cover.shift()).ifPresent(present::add));
    model.addEquality(present, needed);
    cost.addTerm(under, cover.under()).addTerm(over, cover.over());
    covered.add(new Covered(cover, under, over, needed));
    hint(covered.getLast(), start);
  }

  private void hint(Covered each, int[][] rows) {
    var cover = each.cover();
    int present =
        (int)
            people.keySet().stream()
                .filter(person -> rows[person][cover.day()] == cover.shift())
                .count();
    hint.add(each.under(), each.over(), each.needed() - present);
  }
}
