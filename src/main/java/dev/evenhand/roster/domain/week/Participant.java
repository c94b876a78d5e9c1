package dev.evenhand.roster.domain.week;

import dev.evenhand.availability.Span;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.RosterPerson;
import java.math.BigDecimal;
import java.util.List;

/// Somebody who may be planned in a week, with what matters for that.
///
/// @param name what documents call the person
/// @param away when the person is on leave or the company is closed
public record Participant(
    PersonId id, String name, RosterPerson roster, BigDecimal credit, List<Span> away) {
  public Participant {
    away = List.copyOf(away);
  }

  boolean isAway(Span turn) {
    return away.stream()
        .anyMatch(span -> span.start().isBefore(turn.end()) && turn.start().isBefore(span.end()));
  }
}
