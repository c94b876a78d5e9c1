package dev.evenhand.availability.internal;

import dev.evenhand.availability.Calendars;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.availability.domain.Closure;
import dev.evenhand.availability.domain.Leave;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class CalendarWriter implements Calendars {
  private final ShiftService shifts;
  private final LeaveService leaves;
  private final ClosureService closures;

  CalendarWriter(ShiftService shifts, LeaveService leaves, ClosureService closures) {
    this.shifts = shifts;
    this.leaves = leaves;
    this.closures = closures;
  }

  @Override
  public void setHours(PersonId person, WeeklyShift hours) {
    var seen = shifts.find(person).map(ShiftService.PersonShift::version).orElse(0L);
    done(shifts.change(person, hours, seen));
  }

  @Override
  public void addLeave(PersonId person, DayRange days, String note) {
    done(leaves.add(person, days, note));
  }

  @Override
  public LeaveResult takeLeave(PersonId person, DayRange days, String note) {
    return switch (leaves.add(person, days, note)) {
      case Outcome.Done<Leave> _ -> new LeaveResult.Taken();
      case Outcome.Overlaps<Leave>(var other) -> new LeaveResult.Overlaps(other.days());
      case Outcome.NotAllowed<Leave> _ -> new LeaveResult.NotAllowed();
      case Outcome.Missing<Leave> _ -> new LeaveResult.NoSuchPerson();
      case Outcome.ChangedMeanwhile<Leave>(var what) ->
          throw new IllegalStateException("Expected new leave to be nobody's, but " + what);
    };
  }

  @Override
  public void addClosure(DayRange days, String description, List<String> tags) {
    done(closures.add(new Closure.Facts(days, description, tags)));
  }

  private static void done(Outcome<?> outcome) {
    if (!(outcome instanceof Outcome.Done<?>)) {
      throw new IllegalStateException("Expected to write a calendar, but got " + outcome + ".");
    }
  }
}
