package dev.evenhand.work.domain;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkItem;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// On what terms an item is handed out: not to those who tried it, with or without a look at shifts
/// (now or at a time of today), when somebody was named only to that person, and only to somebody
/// who has one of the words that are required, if there are any.
public record Terms(
    Set<PersonId> tried,
    boolean checkShift,
    @Nullable LocalTime atTime,
    @Nullable PersonId named,
    Set<String> requires) {

  public Terms {
    requires = WorkItem.requirements(requires);
    tried = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(tried)));
  }

  /// Terms that require nothing.
  public Terms(
      Set<PersonId> tried,
      boolean checkShift,
      @Nullable LocalTime atTime,
      @Nullable PersonId named) {
    this(tried, checkShift, atTime, named, Set.of());
  }

  public static Terms usual() {
    return new Terms(Set.of(), true, null, null);
  }

  public static Terms named(PersonId person, boolean checkShift) {
    return new Terms(Set.of(), checkShift, null, person);
  }

  /// The same terms for an item that requires this.
  public Terms requiring(Set<String> words) {
    return new Terms(tried, checkShift, atTime, named, words);
  }
}
