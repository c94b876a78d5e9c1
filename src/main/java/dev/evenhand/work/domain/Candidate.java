package dev.evenhand.work.domain;

import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.people.PersonId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A person a queue might give work to; without a link the person does not support the queue.
///
/// @param has what items may require of the person: `role:task_worker`, `company-role:Finance`;
///   known only where a queue is open to everybody
public record Candidate(
    PersonId person,
    String username,
    PersonCalendar calendar,
    @Nullable SupporterLink link,
    Set<String> has) {

  /// What was written down before anything was required has nothing.
  public Candidate {
    has =
        has == null || has.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(has)));
  }

  /// Somebody of whom nothing is known that an item may require.
  public Candidate(
      PersonId person, String username, PersonCalendar calendar, @Nullable SupporterLink link) {
    this(person, username, calendar, link, Set.of());
  }

  public boolean supportsQueue() {
    return link != null;
  }

  public boolean isActiveForQueue() {
    return link != null && link.active();
  }

  public int quota() {
    return link == null ? 1 : link.quota();
  }
}
