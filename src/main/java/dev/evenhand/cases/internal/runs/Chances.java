package dev.evenhand.cases.internal.runs;

import dev.evenhand.availability.Availability;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Supporter;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When somebody of a queue next comes into shift, at an instant of the past that is replayed.
final class Chances {
  private static final Duration IN_SIGHT = Duration.ofDays(35);

  /// People who keep the same hours have equal calendars, so there are few.
  private final Map<QueueId, Set<PersonCalendar>> calendars;

  private final Instant now;

  private Chances(Map<QueueId, Set<PersonCalendar>> calendars, Instant now) {
    this.calendars = calendars;
    this.now = now;
  }

  /// For an import that does not replay: there are none.
  static Chances none(Instant now) {
    return new Chances(Map.of(), now);
  }

  /// As calendars and links stand now.
  static Chances of(
      Collection<QueueId> names, Queues queues, Availability availability, Instant now) {
    var everybody = availability.calendars();
    var calendars = new HashMap<QueueId, Set<PersonCalendar>>();
    for (var queue : names) {
      boolean isOpen = queues.find(queue).filter(Queue::open).isPresent();
      calendars.put(queue, calendars(isOpen, queues.supporters(queue), everybody));
    }
    return new Chances(calendars, now);
  }

  /// Those of active supporters; of an open queue everybody is one without a link.
  private static Set<PersonCalendar> calendars(
      boolean isOpen, List<Supporter> links, Map<PersonId, PersonCalendar> everybody) {
    var own = links.stream().collect(Collectors.toMap(Supporter::person, Supporter::active));
    return everybody.entrySet().stream()
        .filter(one -> own.getOrDefault(one.getKey(), isOpen))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  /// The next one of a queue; null when there is none before now.
  @Nullable Instant next(QueueId queue, Instant after) {
    return first(calendars.getOrDefault(queue, Set.of()), after);
  }

  /// The next one of any queue; null when there is none before now.
  @Nullable Instant next(Instant after) {
    var all = new HashSet<PersonCalendar>();
    calendars.values().forEach(all::addAll);
    return first(all, after);
  }

  private @Nullable Instant first(Collection<PersonCalendar> some, Instant after) {
    return some.stream()
        .map(calendar -> calendar.nextChange(after, after.plus(IN_SIGHT)))
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .filter(chance -> chance.isBefore(now))
        .orElse(null);
  }
}
