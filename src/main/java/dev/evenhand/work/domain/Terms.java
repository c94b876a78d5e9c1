package dev.evenhand.work.domain;

import dev.evenhand.people.PersonId;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// On what terms an item is handed out: not to those who tried it, with or without a look at shifts
/// (now or at a time of today), and, when somebody was named, only to that person.
public record Terms(
    Set<PersonId> tried, boolean checkShift, @Nullable LocalTime atTime, @Nullable PersonId named) {

  public Terms {
    tried = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(tried)));
  }

  public static Terms usual() {
    return new Terms(Set.of(), true, null, null);
  }

  public static Terms named(PersonId person, boolean checkShift) {
    return new Terms(Set.of(), checkShift, null, person);
  }
}
