package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.ShiftType;
import dev.evenhand.solver.domain.shifts.StaffMember;
import dev.evenhand.solver.domain.shifts.Wish;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Four weeks of twenty people and three shifts, made up: more than a few seconds' work.
public final class FourWeeks {
  private static final int DAYS = 28;
  private static final int PEOPLE = 20;
  private static final List<ShiftType> SHIFTS =
      List.of(
          new ShiftType("E", 480, Set.of()),
          new ShiftType("L", 480, Set.of(0)),
          new ShiftType("N", 600, Set.of(0, 1)));

  private FourWeeks() {}

  public static ShiftProblem problem() {
    var random = new Random(20);
    return new ShiftProblem(
        DAYS,
        SHIFTS,
        IntStream.range(0, PEOPLE).mapToObj(person -> member(person, random)).toList(),
        IntStream.range(0, 200).mapToObj(_ -> wish(random)).toList(),
        IntStream.range(0, DAYS * SHIFTS.size()).mapToObj(place -> cover(place, random)).toList());
  }

  private static StaffMember member(int person, Random random) {
    return new StaffMember(
        "p" + person,
        List.of(DAYS, DAYS, 5),
        new StaffMember.Minutes(7000, 8640),
        new StaffMember.Stretches(5, 2, 2, 2),
        Set.of(random.nextInt(DAYS)));
  }

  private static Wish wish(Random random) {
    return new Wish(
        random.nextInt(PEOPLE),
        random.nextInt(DAYS),
        random.nextInt(SHIFTS.size()),
        random.nextBoolean(),
        1 + random.nextInt(3));
  }

  private static Cover cover(int place, Random random) {
    return new Cover(place / SHIFTS.size(), place % SHIFTS.size(), 2 + random.nextInt(5), 100, 1);
  }
}
