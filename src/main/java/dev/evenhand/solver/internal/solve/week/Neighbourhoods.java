package dev.evenhand.solver.internal.solve.week;

import dev.evenhand.solver.internal.solve.week.model.Layout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Chooses what part of a timetable is solved next: some people over the whole week, or more people
/// on one day. Each kind grows while its parts are solved to the end, and shrinks when they are
/// not.
final class Neighbourhoods {
  private static final double GROWTH = 1.1;

  private final Layout layout;
  private final RandomGenerator random;
  private final int people;
  private final int days;
  private double peopleOfWeek = 6;
  private double peopleOfDay = 30;
  private boolean isOfWeek;

  Neighbourhoods(Layout layout, RandomGenerator random) {
    this.layout = layout;
    this.random = random;
    people = layout.problem().people().size();
    days = layout.problem().days().size();
  }

  /// Numbers of people's days.
  BitSet next() {
    isOfWeek = random.nextInt(3) > 0;
    var part = new BitSet(layout.days().size());
    int day = random.nextInt(days);
    for (int person : some((int) (isOfWeek ? peopleOfWeek : peopleOfDay))) {
      int first = person * days;
      part.set(isOfWeek ? first : first + day, isOfWeek ? first + days : first + day + 1);
    }
    return part;
  }

  /// Learns whether the last one was solved to the end.
  void adapt(boolean isSolved) {
    double factor = isSolved ? GROWTH : 1 / GROWTH;
    if (isOfWeek) {
      peopleOfWeek = Math.clamp(peopleOfWeek * factor, 3, Math.max(3, people));
    } else {
      peopleOfDay = Math.clamp(peopleOfDay * factor, 5, Math.max(5, people));
    }
  }

  private List<Integer> some(int number) {
    var all = new ArrayList<>(IntStream.range(0, people).boxed().toList());
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(number, people));
  }
}
