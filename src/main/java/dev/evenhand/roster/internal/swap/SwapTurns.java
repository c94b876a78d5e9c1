package dev.evenhand.roster.internal.swap;

import dev.evenhand.company.Companies;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Ask;
import dev.evenhand.roster.domain.swap.Turn;
import dev.evenhand.roster.domain.week.WeekFrame;
import dev.evenhand.roster.internal.version.VersionTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// When the turns of requests are, and what people are called.
@Component
class SwapTurns {
  private final VersionTable versions;
  private final Companies companies;
  private final People people;

  SwapTurns(VersionTable versions, Companies companies, People people) {
    this.versions = versions;
    this.companies = companies;
    this.people = people;
  }

  /// The turns of a week as it is in force.
  Optional<WeekFrame> frame(LocalDate week) {
    var zone = companies.current().zone();
    return versions.latest(week).map(version -> version.document().frame(zone));
  }

  LocalDateTime begin(Ask ask) {
    return begin(ask.turn());
  }

  /// When a turn begins, on the company's wall clock; midnight when the week has no such turn any
  /// more.
  LocalDateTime begin(Turn turn) {
    var week = turn.week();
    var place = turn.place();
    var date = week.plusDays(place.day().getValue() - 1L);
    return frame(week)
        .filter(frame -> place.turn() < frame.turns())
        .map(frame -> date.atTime(frame.hours().get(place.turn())))
        .orElseGet(date::atStartOfDay);
  }

  String name(PersonId id) {
    var person = people.named(List.of(id)).get(id);
    return person == null ? id.toString() : person.displayName();
  }
}
