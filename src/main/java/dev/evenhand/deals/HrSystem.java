package dev.evenhand.deals;

import dev.evenhand.availability.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The HR system that knows who is employed and on leave. Every method reads all there is, however
/// many pages it takes, and throws [OutsideTrouble] rather than answer a part.
public interface HrSystem {
  /// A company the connection can see.
  record Organisation(String id, String name) {}

  /// Somebody who works there.
  ///
  /// @param email in lower case; empty when none is known
  record Employee(String id, String email, String name) {}

  /// Days on which somebody does not work, agreed to.
  record ApprovedLeave(String id, String employee, DayRange days) {}

  /// All leave there is.
  ///
  /// @param unreadable employees who have leave of which the days could not be read: nothing is
  ///   known of them
  record LeaveBook(List<ApprovedLeave> leave, Set<String> unreadable) {
    public LeaveBook {
      leave = List.copyOf(leave);
      unreadable = Set.copyOf(unreadable);
    }
  }

  List<Organisation> organisations();

  List<Employee> employees(String organisation);

  /// Leave that is approved and has not ended before a day.
  LeaveBook approvedLeave(String organisation, LocalDate from);
}
