package dev.evenhand.solver.domain.term;

import dev.evenhand.solver.domain.week.Seat;
import java.util.List;

/// What a rule says about some seats, as values that anybody can read: whoever looks for a
/// timetable turns terms into a model, whoever checks one evaluates them, whoever edits one
/// evaluates those it touches, and whoever explains one leaves some out. They share nothing else.
public sealed interface Term permits Counted, DayShape {
  /// The cost of what is not allowed.
  long FORBIDDEN = Long.MAX_VALUE;

  /// The same with no prices: what is forbidden stays so, all else is free.
  Term withoutPrices();

  /// Points together; what is forbidden stays so.
  static long sum(long some, long more) {
    return some == FORBIDDEN || more == FORBIDDEN ? FORBIDDEN : some + more;
  }

  /// Whose term this is, and what about.
  About about();

  /// The seats whose change can change its cost.
  List<Seat> seats();
}
