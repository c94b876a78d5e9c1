package dev.evenhand.solver.internal.solve.shifts;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.ShiftType;
import dev.evenhand.solver.domain.shifts.StaffMember;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The variables and rules of one person: a [StretchPath], and which shift on each day worked.
final class PersonModel {
  private final CpModel model;
  private final ShiftProblem problem;
  private final StaffMember member;
  private final StretchPath path;

  /// Days × shifts; null where the person cannot do that.
  private final @Nullable BoolVar[][] works;

  PersonModel(CpModel model, ShiftProblem problem, int person, Choices choices) {
    this.model = model;
    this.problem = problem;
    member = problem.staff().get(person);
    path = new StretchPath(model, choices, member.stretches(), problem.days());
    works = new BoolVar[problem.days()][problem.shifts().size()];
    for (int day = 0; day < problem.days(); day++) {
      for (int shift = 0; shift < problem.shifts().size(); shift++) {
        if (choices.may(day, shift)) {
          works[day][shift] = model.newBoolVar("");
        }
      }
      chooseShift(day);
    }
    Successions.add(model, problem, this);
    limitShifts();
    limitMinutes();
  }

  Optional<BoolVar> find(int day, int shift) {
    return Optional.ofNullable(works[day][shift]);
  }

  StretchPath path() {
    return path;
  }

  /// The row of a solution.
  int[] row(ToLongFunction<LinearArgument> value) {
    return IntStream.range(0, problem.days())
        .map(day ->
            IntStream.range(0, problem.shifts().size())
                .filter(shift ->
                    find(day, shift).filter(works -> value.applyAsLong(works) == 1).isPresent())
                .findFirst()
                .orElse(Roster.FREE))
        .toArray();
  }

  private void chooseShift(int day) {
    var chosen = LinearExpr.newBuilder();
    IntStream.range(0, problem.shifts().size())
        .forEach(shift -> find(day, shift).ifPresent(chosen::add));
    path.working(day).forEach(stretch -> chosen.addTerm(stretch, -1));
    model.addEquality(chosen, 0);
  }

  private void limitShifts() {
    for (int shift = 0; shift < problem.shifts().size(); shift++) {
      int each = shift;
      if (member.maxShifts().get(shift) < problem.days()) {
        var count = LinearExpr.newBuilder();
        IntStream.range(0, problem.days()).forEach(day -> find(day, each).ifPresent(count::add));
        model.addLessOrEqual(count, member.maxShifts().get(shift));
      }
    }
  }

  /// In units of the greatest common divisor of the lengths, so that the limits can be rounded; and
  /// once more in units of each length, whose rounding the relaxation does not see by itself.
  private void limitMinutes() {
    var lengths = problem.shifts().stream().map(ShiftType::minutes).collect(Collectors.toSet());
    limitMinutes(ShiftType.unitOf(lengths.stream().mapToInt(Integer::intValue)));
    if (lengths.size() > 1) {
      lengths.forEach(this::limitMinutes);
    }
  }

  private void limitMinutes(int unit) {
    var most = LinearExpr.newBuilder();
    var least = LinearExpr.newBuilder();
    for (int day = 0; day < problem.days(); day++) {
      for (int shift = 0; shift < problem.shifts().size(); shift++) {
        int minutes = problem.shifts().get(shift).minutes();
        find(day, shift)
            .ifPresent(works -> {
              most.addTerm(works, minutes / unit);
              least.addTerm(works, Math.ceilDiv(minutes, unit));
            });
      }
    }
    model.addLessOrEqual(most, member.minutes().most() / unit);
    model.addGreaterOrEqual(least, Math.ceilDiv(member.minutes().least(), unit));
  }
}
