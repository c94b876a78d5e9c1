package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.RosterCheck;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.ShiftType;
import dev.evenhand.solver.domain.shifts.StaffMember;
import dev.evenhand.solver.domain.shifts.Wish;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Problems of one person, one shift and two weekends, the second perhaps cut short.
final class OnePerson {
  private OnePerson() {}

  static ShiftProblem random(int seed) {
    var random = new Random(seed);
    int days = 13 + seed % 2;
    int least = random.nextInt(9);
    return new ShiftProblem(
        days,
        List.of(new ShiftType("d", 480, Set.of())),
        List.of(
            new StaffMember(
                "ann",
                List.of(3 + random.nextInt(days)),
                new StaffMember.Minutes(480 * least, 480 * (least + random.nextInt(3)) + 100),
                new StaffMember.Stretches(
                    2 + random.nextInt(4),
                    1 + random.nextInt(3),
                    1 + random.nextInt(3),
                    random.nextInt(3)),
                Set.of(random.nextInt(days)))),
        IntStream.range(0, 8)
            .mapToObj(_ ->
                new Wish(0, random.nextInt(days), 0, random.nextBoolean(), 1 + random.nextInt(5)))
            .toList(),
        IntStream.range(0, days)
            .mapToObj(day -> new Cover(day, 0, random.nextInt(2), 7, 2))
            .toList());
  }

  /// By trying every row.
  static Optional<Roster> findCheapest(ShiftProblem problem) {
    return IntStream.range(0, 1 << problem.days())
        .mapToObj(bits -> roster(problem, bits))
        .filter(roster -> RosterCheck.check(problem, roster).isAllowed())
        .min(Comparator.comparingLong(roster -> RosterCheck.cost(problem, roster)));
  }

  private static Roster roster(ShiftProblem problem, int bits) {
    return new Roster(
        List.of(
            IntStream.range(0, problem.days())
                .mapToObj(day -> (bits >> day & 1) == 1 ? 0 : Roster.FREE)
                .toList()));
  }
}
