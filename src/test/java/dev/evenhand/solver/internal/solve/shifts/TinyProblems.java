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

/// Problems small enough to try out every roster: two people, and either nine days of one shift or
/// six days of two.
public final class TinyProblems {
  private final Random random;
  private final int days;
  private final int shifts;

  private TinyProblems(long seed) {
    random = new Random(seed);
    shifts = 1 + random.nextInt(2);
    days = shifts == 1 ? 9 : 6;
  }

  public static ShiftProblem random(long seed) {
    return new TinyProblems(seed).problem();
  }

  private ShiftProblem problem() {
    return new ShiftProblem(
        days,
        IntStream.range(0, shifts).mapToObj(this::shift).toList(),
        List.of(member("ann"), member("bob")),
        IntStream.range(0, 8).mapToObj(_ -> wish()).toList(),
        IntStream.range(0, days * shifts).mapToObj(this::cover).toList());
  }

  private ShiftType shift(int place) {
    return new ShiftType(
        "s" + place,
        List.of(360, 480, 500).get(random.nextInt(3)),
        random.nextBoolean() ? Set.of(random.nextInt(shifts)) : Set.of());
  }

  private StaffMember member(String id) {
    int least = random.nextInt(4) * 400;
    return new StaffMember(
        id,
        IntStream.range(0, shifts).mapToObj(_ -> random.nextInt(4) == 0 ? 2 : days).toList(),
        new StaffMember.Minutes(least, least + 400 + random.nextInt(5) * 300),
        new StaffMember.Stretches(
            2 + random.nextInt(4), 1 + random.nextInt(3), 1 + random.nextInt(3), random.nextInt(3)),
        random.nextBoolean() ? Set.of(random.nextInt(days)) : Set.of());
  }

  private Wish wish() {
    return new Wish(
        random.nextInt(2),
        random.nextInt(days),
        random.nextInt(shifts),
        random.nextBoolean(),
        1 + random.nextInt(5));
  }

  private Cover cover(int place) {
    return new Cover(
        place / shifts, place % shifts, random.nextInt(3), random.nextInt(20), random.nextInt(9));
  }
}
