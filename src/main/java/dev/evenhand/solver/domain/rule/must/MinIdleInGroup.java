package dev.evenhand.solver.domain.rule.must;

import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Members;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.Map;
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
    return problem.rules().minIdleInGroup().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(limit -> terms(problem, limit.getKey(), limit.getValue()));
  }

  private Stream<Term> terms(WeekProblem problem, String group, int least) {
    var members = Members.ofGroup(problem, group);
    var busy = problem.busySeats();
    var words = new Wording(problem);
    return problem.everyTurn((day, turn) -> {
      var free = members.seats(day, turn).stream().filter(seat -> !busy.contains(seat)).toList();
      int idle = Math.min(least, free.size());
      var demand =
          "at least %d of the group %s off the phone on %s"
              .formatted(idle, group, words.turn(day, turn));
      var about = new About(name(), Scope.ofGroup(group, day, turn), demand);
      return Counted.atMost(about, free, free.size() - idle);
    });
  }
}
