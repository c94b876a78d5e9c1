package dev.evenhand.work.domain;

import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.people.PersonId;
import org.jspecify.annotations.Nullable;

/// A person a queue might give work to; without a link the person does not support the queue.
public record Candidate(
    PersonId person, String username, PersonCalendar calendar, @Nullable SupporterLink link) {

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
