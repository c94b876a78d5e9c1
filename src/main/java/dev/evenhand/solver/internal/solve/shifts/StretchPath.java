package dev.evenhand.solver.internal.solve.shifts;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dev.evenhand.solver.domain.shifts.StaffMember.Stretches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A person's stretches of work and rest as a path through the days.
///
/// Nodes: each day is there *rested* (work may begin) and *tired* (work has just ended), once for
/// each number of weekends worked so far; the path goes from day 0 rested to the day after the
/// last. Arcs: every stretch of work that is not too long or too short, the least rest, and single
/// days of more rest. Stretches that touch an end of the horizon may be short. The relaxation of a
/// path is integral by itself, which is why the bounds are good: only what couples the stretches
/// (minutes, cover) leaves a gap. On networks in rostering see Smet, Brucker, De Causmaecker and
/// Vanden Berghe, "Polynomially solvable personnel rostering problems" (2016).
final class StretchPath {
  /// Weekends up to which they are counted by nodes; more are counted by a sum, whose relaxation is
  /// weaker.
  private static final int MOST_COUNTED = 7;

  private final CpModel model;
  private final Choices choices;
  private final Stretches rules;
  private final int days;
  private final boolean countsWeekends;
  private final List<Arc> arcs = new ArrayList<>();

  /// The stretches of work that hold each day.
  private final List<List<Arc>> working = new ArrayList<>();

  /// What comes in less what goes out, for the nodes that can be reached, day by day.
  private final List<Map<Node, LinearExprBuilder>> flows = new ArrayList<>();

  private record Node(int day, boolean isTired, int weekends) {}

  StretchPath(CpModel model, Choices choices, Stretches rules, int days) {
    this.model = model;
    this.choices = choices;
    this.rules = rules;
    this.days = days;
    boolean isLimited = rules.mostWeekends() < Arc.weekends(0, days);
    countsWeekends = isLimited && rules.mostWeekends() <= MOST_COUNTED;
    IntStream.range(0, days).forEach(_ -> working.add(new ArrayList<>()));
    IntStream.rangeClosed(0, days).forEach(_ -> flows.add(new LinkedHashMap<>()));
    flow(new Node(0, false, 0)).add(1);
    for (var nodes : flows.subList(0, days)) {
      nodes.keySet().forEach(this::leave);
      nodes.values().forEach(flow -> model.addEquality(flow, 0));
    }
    if (isLimited && !countsWeekends) {
      limitWeekends();
    }
  }

  List<Arc> arcs() {
    return arcs;
  }

  /// At least a day lies between two stretches.
  int leastRest() {
    return Math.max(1, rules.leastRest());
  }

  boolean countsWeekends() {
    return countsWeekends;
  }

  /// The stretches of work that hold this day; at most one is taken.
  Stream<Literal> working(int day) {
    return taken(working.get(day).stream());
  }

  /// The stretches of work that hold one of two days in a row; at most one is taken, as a day off
  /// lies between two of them.
  Stream<Literal> workingEither(int day, int next) {
    var later = working.get(next).stream().filter(arc -> arc.from() == next);
    return taken(Stream.concat(working.get(day).stream(), later));
  }

  private LinearExprBuilder flow(Node node) {
    return flows.get(node.day()).computeIfAbsent(node, _ -> LinearExpr.newBuilder());
  }

  private void leave(Node node) {
    if (node.isTired()) {
      int to = Math.min(node.day() + leastRest(), days);
      if (IntStream.range(node.day(), to).allMatch(choices::mayRest)) {
        add(Arc.Kind.LEAST_REST, node, new Node(to, false, node.weekends()));
      }
      return;
    }
    if (choices.mayRest(node.day())) {
      add(Arc.Kind.MORE_REST, node, new Node(node.day() + 1, false, node.weekends()));
    }
    work(node);
  }

  private void work(Node node) {
    int longest = Math.min(node.day() + rules.mostWork(), days);
    for (int to = node.day() + 1; to <= longest && choices.mayWork(to - 1); to++) {
      boolean isLong = to - node.day() >= rules.leastWork() || node.day() == 0 || to == days;
      int weekends = node.weekends() + (countsWeekends ? Arc.weekends(node.day(), to) : 0);
      if (isLong && (!countsWeekends || weekends <= rules.mostWeekends())) {
        add(Arc.Kind.WORK, node, new Node(to, true, weekends));
      }
    }
  }

  private void add(Arc.Kind kind, Node from, Node to) {
    var taken = model.newBoolVar("");
    var arc = new Arc(kind, from.day(), to.day(), from.weekends(), taken);
    arcs.add(arc);
    if (arc.isWork()) {
      working.subList(arc.from(), arc.to()).forEach(day -> day.add(arc));
    }
    flow(from).addTerm(taken, -1);
    flow(to).add(taken);
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
