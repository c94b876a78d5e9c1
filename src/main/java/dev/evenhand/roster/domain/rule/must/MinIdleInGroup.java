package dev.evenhand.roster.domain.rule.must;

import dev.evenhand.roster.domain.term.About;
import dev.evenhand.roster.domain.term.Counted;
import dev.evenhand.roster.domain.term.Scope;
import dev.evenhand.roster.domain.term.Sets;
import dev.evenhand.roster.domain.term.Term;
import dev.evenhand.roster.domain.term.WeekRule;
import dev.evenhand.roster.domain.term.Wording;
import dev.evenhand.roster.domain.week.Seat;
import dev.evenhand.roster.domain.week.WeekProblem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// At least so many members of a group neither sit in a turn nor are busy in it. When busy marks
/// alone leave fewer, none of the others sits.
public final class MinIdleInGroup implements WeekRule {
  @Override
  public String name() {
    return "minIdleInGroup";
  }

  @Override
  public Stream<Term> terms(WeekProblem problem) {
    var busy = problem.busySeats();
    var words = new Wording(problem);
    return problem.rules().minIdleInGroup().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(limit ->
            problem.everyTurn((day, turn) -> {
              var free = free(problem, limit.getKey(), day, turn, busy);
              int idle = Math.min(limit.getValue(), free.size());
              var demand =
                  "at least %d of the group %s off the phone on %s"
                      .formatted(idle, limit.getKey(), words.turn(day, turn));
              var scope = Scope.ofGroup(limit.getKey(), day, turn);
              var about = new About(name(), scope, demand);
              return Counted.atMost(about, free, free.size() - idle);
            }));
  }

  private static List<Seat> free(
      WeekProblem problem, String group, int day, int turn, Set<Seat> busy) {
    return Sets.inGroup(problem, group, day, turn).stream()
        .filter(seat -> !busy.contains(seat))
        .toList();
  }
}
