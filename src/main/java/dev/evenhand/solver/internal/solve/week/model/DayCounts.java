package dev.evenhand.solver.internal.solve.week.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.evenhand.solver.internal.solve.CpSat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/// A relaxation of a week that is small however large the week: only how many turns each person
/// takes each day, and how many people each turn gets. No timetable costs less than its bound.
///
/// - A day of so many turns costs what the cheapest such day does.
/// - A price of whole days is kept as it is; of the others, those that have no seat in common, the
///   largest first, which are the turns.
/// - Turns are tied to days by their sums alone: where kept prices cover all seats of some days,
///   they count as many as these days have turns.
public final class DayCounts {
  private final Layout layout;
  private final CpModel model = CpSat.newModel();
  private final LinearExprBuilder objective = LinearExpr.newBuilder();
  private final List<IntVar> turnsOfDay = new ArrayList<>();

  private DayCounts(Layout layout) {
    this.layout = layout;
    layout.days().forEach(this::addDay);
    var apart = new ArrayList<CountPrice>();
    for (var price : layout.counts()) {
      if (isOfWholeDays(price)) {
        addWholeDays(price);
      } else {
        apart.add(price);
      }
    }
    tie(disjoint(apart));
    model.minimize(objective);
  }

  public static CpModel model(Layout layout) {
    return new DayCounts(layout).model;
  }

  private void addDay(DayPrice day) {
    var costs = PatternDay.cheapest(day);
    var turns = model.newIntVar(0, costs.size() - 1, "");
    turnsOfDay.add(turns);
    new CountRow(model, turns, costs).add(objective, -1);
  }

  private boolean isOfWholeDays(CountPrice price) {
    var turns = new HashMap<Integer, Integer>();
    price.seats().forEach(seat -> turns.merge(seat / layout.turns(), 1, Integer::sum));
    return turns.entrySet().stream().allMatch(day -> day.getValue() == openTurns(day.getKey()));
  }

  private void addWholeDays(CountPrice price) {
    var days = price.seats().stream().map(seat -> seat / layout.turns()).distinct();
    var count = LinearExpr.sum(days.map(turnsOfDay::get).toArray(IntVar[]::new));
    new CountRow(model, count, price.costs()).add(objective, -1);
  }

  private static List<CountPrice> disjoint(List<CountPrice> prices) {
    var seen = new BitSet();
    var kept = new ArrayList<CountPrice>();
    prices.stream()
        .sorted((some, other) -> other.seats().size() - some.seats().size())
        .filter(price -> price.seats().stream().noneMatch(seen::get))
        .forEach(price -> {
          price.seats().forEach(seen::set);
          kept.add(price);
        });
    return kept;
  }

  private void tie(List<CountPrice> prices) {
    var components = new Components(layout.days().size());
    prices.forEach(price ->
        price
            .seats()
            .forEach(seat ->
                components.join(seat / layout.turns(), price.seats().getFirst() / layout.turns())));
    var sums = new HashMap<Integer, Sum>();
    for (var price : prices) {
      var count = model.newIntVar(0, price.seats().size(), "");
      new CountRow(model, count, price.costs()).add(objective, -1);
      sums.computeIfAbsent(components.of(price.seats().getFirst() / layout.turns()), _ -> new Sum())
          .add(count, price.seats().size());
    }
    sums.forEach((component, sum) -> tie(components, component, sum));
  }

  private void tie(Components components, int component, Sum sum) {
    var days = components.members(component);
    var taken = LinearExpr.newBuilder();
    days.forEach(day -> taken.add(turnsOfDay.get(day)));
    boolean isCovered = days.stream().mapToInt(this::openTurns).sum() == sum.seats;
    if (isCovered) {
      model.addEquality(sum.counts, taken);
    } else {
      model.addLessOrEqual(sum.counts, taken);
    }
  }

  private int openTurns(int day) {
    return Long.bitCount(layout.days().get(day).open());
  }

  private static final class Sum {
    private final LinearExprBuilder counts = LinearExpr.newBuilder();
    private int seats;

    void add(IntVar count, int size) {
      counts.add(count);
      seats += size;
    }
  }
}
