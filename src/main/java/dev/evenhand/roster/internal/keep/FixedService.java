package dev.evenhand.roster.internal.keep;

import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.roster.domain.FixedTurn;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.internal.RosterNews;
import dev.evenhand.solver.domain.week.Weekday;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The turns people should have every week.
@Service
@Transactional
public class FixedService {
  private final FixedTable table;
  private final People people;
  private final RosterNews news;

  FixedService(FixedTable table, People people, RosterNews news) {
    this.table = table;
    this.people = people;
    this.news = news;
  }

  /// All of them, and the version of the whole.
  public record Grid(List<FixedTurn> turns, long version) {}

  @Transactional(readOnly = true)
  public Grid current() {
    return new Grid(table.all(), table.version());
  }

  /// Makes the whole grid as wanted.
  public Outcome<Grid> change(List<FixedTurn> turns, long seen) {
    if (!Powers.mayPlan(Actor.current())) {
      return new Outcome.NotAllowed<>(Powers.PLANNERS_ONLY);
    }
    if (!table.raise(seen)) {
      return new Outcome.ChangedMeanwhile<>("grid of fixed turns");
    }
    var before = table.all();
    table.replace(turns);
    var subject = RosterNews.ofCompany("fixed-turns");
    news.changed(subject, written(before), written(turns));
    return new Outcome.Done<>(new Grid(turns, seen + 1));
  }

  private Map<String, Object> written(List<FixedTurn> turns) {
    var named = people.named(turns.stream().map(FixedTurn::person).distinct().toList());
    return Map.of(
        "turns",
        turns.stream()
            .map(turn -> {
              var person = named.get(turn.person());
              var name = person == null ? turn.person().toString() : person.displayName();
              return Weekday.word(turn.weekday()) + " " + turn.start() + " " + name;
            })
            .toList());
  }
}
