package dev.evenhand.solver.internal.solve.week.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.evenhand.solver.internal.solve.CpSat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Some days of some people as a model of CP-SAT, all else staying as it is.
public final class PartModel {
  private final Layout layout;
  private final long[] start;
  private final long[] others;
  private final boolean isHinted;
  private final CpModel model = CpSat.newModel();
  private final LinearExprBuilder objective = LinearExpr.newBuilder();
  private final Map<Integer, DayChoice> choices = new TreeMap<>();

  private PartModel(Layout layout, BitSet free, long[] start, boolean isHinted) {
    this.layout = layout;
    this.start = start;
    this.isHinted = isHinted;
    others = start.clone();
    free.stream().forEach(day -> others[day] = 0);
    free.stream().forEach(this::choose);
    layout.counts().forEach(this::count);
    model.minimize(objective);
  }

  /// Everything is free.
  ///
  /// @param start a timetable to begin with
  public static PartModel whole(Layout layout, long @Nullable [] start) {
    var all = new BitSet();
    all.set(0, layout.days().size());
    var masks = start == null ? new long[layout.days().size()] : start;
    return new PartModel(layout, all, masks, start != null);
  }

  /// A part is free.
  ///
  /// @param free numbers of the people's days
  /// @param masks the timetable that is to be bettered
  public static PartModel of(Layout layout, BitSet free, long[] masks) {
    return new PartModel(layout, free, masks, true);
  }

  public CpModel model() {
    return model;
  }

  /// The whole timetable with the part as solved.
  public long[] masks(ToLongFunction<LinearArgument> value) {
    var masks = others.clone();
    choices.forEach((day, choice) -> masks[day] = choice.mask(value));
    return masks;
  }

  private void choose(int day) {
    var price = layout.days().get(day);
    var patterns = PatternDay.find(price, model, objective);
    var choice = patterns.isPresent() ? patterns.get() : other(price);
    choices.put(day, choice);
    if (patterns.isEmpty()) {
      price.counts().forEach(this::count);
    }
    if (isHinted) {
      choice.hint(start[day]);
    }
  }

  private DayChoice other(DayPrice price) {
    return price.shapes().isEmpty()
        ? new SeatDay(price, layout.turns(), model)
        : new PathDay(price, layout.turns(), model, objective);
  }

  private void count(CountPrice price) {
    int base = layout.count(others, price);
    int free = 0;
    var taking = new ArrayList<BoolVar>();
    for (int seat : price.seats()) {
      var choice = choices.get(seat / layout.turns());
      if (choice != null) {
        free++;
        taking.addAll(choice.taking(seat % layout.turns()));
      }
    }
    var costs = price.costs().subList(base, base + free + 1);
    int hint = isHinted ? layout.count(start, price) - base : -1;
    new CountRow(model, LinearExpr.sum(taking.toArray(BoolVar[]::new)), costs).add(objective, hint);
  }
}
