package dev.evenhand.people.domain;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.people.Person;
import dev.evenhand.people.Team;
import dev.evenhand.people.TeamId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Pages through the people and teams of the current company.
public interface Directory {
  /// One page of people.
  Page<Person> people(PersonQuery query);

  /// One page of teams, by name.
  ///
  /// @param text found in name or mailbox, in any case
  Page<Listed> teams(@Nullable String text, boolean down, @Nullable Cursor after, int limit);

  /// A team that is not deleted.
  Optional<Listed> team(TeamId id);

  /// A team and how many people are in it.
  record Listed(Team team, int members) {}
}
