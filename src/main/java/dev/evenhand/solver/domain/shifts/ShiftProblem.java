package dev.evenhand.solver.domain.shifts;

import java.util.List;

/// A shift-scheduling instance. Days count from 0 and day 0 is a Monday; people and shift types are
/// spoken of by their place in their lists.
///
/// @param days length of the horizon
/// @param wishes what a roster pays for when it does otherwise
/// @param covers what a roster pays for too few or too many people; at most one per day and shift
public record ShiftProblem(
    int days,
    List<ShiftType> shifts,
    List<StaffMember> staff,
    List<Wish> wishes,
    List<Cover> covers) {
  public ShiftProblem {
    shifts = List.copyOf(shifts);
    staff = List.copyOf(staff);
    wishes = List.copyOf(wishes);
    covers = List.copyOf(covers);
  }

  public static boolean isWeekend(int day) {
    return day % 7 >= 5;
  }
}
