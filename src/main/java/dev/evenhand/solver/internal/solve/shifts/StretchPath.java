package dev.evenhand.solver.internal.solve.shifts;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dev.evenhand.solver.domain.shifts.StaffMember.Stretches;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A person's stretches of work and rest as a path through the days.
///
/// Nodes: each day is there *rested* (work may begin) and *tired* (work has just ended); the path
/// goes from day 0 rested to the day after the last. Arcs: every stretch of work that is not too
/// long or too short, the least rest, and single days of more rest. Stretches that touch an end of
/// the horizon may be short. The relaxation of a path is integral by itself, which is why the
/// bounds are good: only what couples the stretches (minutes, weekends, cover) leaves a gap. On
/// networks in rostering see Smet, Brucker, De Causmaecker and Vanden Berghe, "Polynomially
/// solvable personnel rostering problems" (2016).
final class StretchPath {
  private final CpModel model;
  private final Choices choices;
  private final Stretches rules;
  private final int days;
  private final List<Arc> arcs = new ArrayList<>();

  StretchPath(CpModel model, Choices choices, Stretches rules, int days) {
    this.model = model;
    this.choices = choices;
    this.rules = rules;
    this.days = days;
    for (int day = 0; day < days; day++) {
      addWork(day);
      addRest(day);
    }
    for (int day = 0; day < days; day++) {
      balanceRested(day);
      balanceTired(day);
    }
    if (rules.mostWeekends() < (days + 1) / 7 + 1) {
      limitWeekends();
    }
  }

  List<Arc> arcs() {
    return arcs;
  }

  int leastRest() {
    return rules.leastRest();
  }

  /// The stretches of work that hold this day; at most one is taken.
  Stream<Literal> working(int day) {
    return taken(arcs.stream().filter(arc -> arc.isWork() && arc.covers(day)));
  }

  /// The stretches of work that hold one of two days in a row; at most one is taken, as a day off
  /// lies between two of them.
  Stream<Literal> workingEither(int day, int next) {
    return taken(
        arcs.stream().filter(arc -> arc.isWork() && (arc.covers(day) || arc.covers(next))));
  }

  private void addWork(int from) {
    for (int to = from + 1; to <= days && choices.mayWork(to - 1); to++) {
      if (to - from > rules.mostWork()) {
        return;
      }
      if (to - from >= rules.leastWork() || from == 0 || to == days) {
        add(Arc.Kind.WORK, from, to);
      }
    }
  }

  private void addRest(int from) {
    if (choices.mayRest(from)) {
      add(Arc.Kind.MORE_REST, from, from + 1);
    }
    int to = Math.min(from + rules.leastRest(), days);
    if (from > 0 && IntStream.range(from, to).allMatch(choices::mayRest)) {
      add(Arc.Kind.LEAST_REST, from, to);
    }
  }

  private void add(Arc.Kind kind, int from, int to) {
    arcs.add(new Arc(kind, from, to, model.newBoolVar("")));
  }

  private void balanceRested(int day) {
    var in = arcs.stream().filter(arc -> arc.to() == day && !arc.isWork());
    var out = arcs.stream().filter(arc -> arc.from() == day && arc.kind() != Arc.Kind.LEAST_REST);
    balance(in, out, day == 0 ? 1 : 0);
  }

  private void balanceTired(int day) {
    var in = arcs.stream().filter(arc -> arc.to() == day && arc.isWork());
    var out = arcs.stream().filter(arc -> arc.from() == day && arc.kind() == Arc.Kind.LEAST_REST);
    balance(in, out, 0);
  }

  private void balance(Stream<Arc> in, Stream<Arc> out, int source) {
    var flow = LinearExpr.newBuilder().add(source);
    in.forEach(arc -> flow.add(arc.taken()));
    out.forEach(arc -> flow.addTerm(arc.taken(), -1));
    model.addEquality(flow, 0);
  }

  private void limitWeekends() {
    var weekends = LinearExpr.newBuilder();
    arcs.stream()
        .filter(Arc::isWork)
        .filter(arc -> arc.weekends() > 0)
        .forEach(arc -> weekends.addTerm(arc.taken(), arc.weekends()));
    model.addLessOrEqual(weekends, rules.mostWeekends());
  }

  private static Stream<Literal> taken(Stream<Arc> arcs) {
    return arcs.map(Arc::taken);
  }
}
