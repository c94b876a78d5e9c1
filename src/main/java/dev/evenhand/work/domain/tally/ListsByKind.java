package dev.evenhand.work.domain.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The lists that the queues of a company ask for: of each kind of item, in each zone in which such
/// a queue begins its days. Those that are wanted and not there have to be read. For one thread at
/// a time.
public final class ListsByKind {
  /// Items of one kind, in days of one zone.
  public record Calendar(String kind, ZoneId zone) {
    public LocalDate day(Instant instant) {
      return LocalDate.ofInstant(instant, zone);
    }
  }

  private final Map<Calendar, Lists> lists = new HashMap<>();
  private Set<Calendar> wanted = Set.of();

  /// Keeps those that are still asked for.
  public void want(Set<Calendar> calendars) {
    wanted = Set.copyOf(calendars);
    lists.keySet().retainAll(wanted);
  }

  /// Kinds of which something is asked for and not known.
  public Set<String> missing() {
    return wanted.stream()
        .filter(calendar -> !lists.containsKey(calendar))
        .map(Calendar::kind)
        .collect(Collectors.toSet());
  }

  /// Begins empty lists of these kinds; what is on them has to be told next.
  public void begin(Set<String> kinds, Instant now) {
    for (var calendar : wanted) {
      if (kinds.contains(calendar.kind())) {
        lists.put(calendar, new Lists(calendar.day(now)));
      }
    }
  }

  /// When the first of the present days of these kinds began.
  public Instant dawn(Set<String> kinds, Instant now) {
    return wanted.stream()
        .filter(calendar -> kinds.contains(calendar.kind()))
        .map(calendar -> calendar.day(now).atStartOfDay(calendar.zone()).toInstant())
        .min(Instant::compareTo)
        .orElse(now);
  }

  public void forget() {
    lists.clear();
  }

  /// Moves on with the calendars.
  public void advanceTo(Instant now) {
    lists.forEach((calendar, one) -> one.advanceTo(calendar.day(now)));
  }

  /// Whether anybody asks for lists of this kind.
  public boolean isWanted(String kind) {
    for (var calendar : wanted) {
      if (calendar.kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /// The lists of a calendar that is wanted.
  public Lists of(Calendar calendar) {
    var known = lists.get(calendar);
    if (known == null) {
      throw new IllegalStateException("Expected to know the lists of " + calendar + ".");
    }
    return known;
  }

  /// Changes every list that has such items.
  public void add(ListChange change) {
    lists.forEach((calendar, one) -> {
      if (calendar.kind().equals(change.kind())) {
        add(change, calendar, one);
      }
    });
  }

  /// Adds one change to one list.
  public static void add(ListChange change, Calendar calendar, Lists to) {
    var doneAt = change.doneAt();
    if (doneAt == null) {
      to.open(change.person(), change.queue(), change.items());
    } else {
      to.completed(change.person(), change.queue(), calendar.day(doneAt), change.items());
    }
  }

  /// What a batch changed, for other processes: of which kinds it kept account, and how many more
  /// or fewer items are on whose list. Nothing when it kept none.
  public String write(List<ListChange> changes) {
    if (wanted.isEmpty()) {
      return "";
    }
    var kinds = new TreeSet<String>();
    wanted.forEach(calendar -> kinds.add(calendar.kind()));
    var text = new StringBuilder(String.join(" ", kinds));
    changes.forEach(change -> text.append('\n').append(change.write()));
    return text.toString();
  }

  /// Repeats what another process changed. Of a kind of which it kept no account, nothing is known
  /// any more.
  public void follow(String written) {
    if (lists.isEmpty()) {
      return;
    }
    var lines = written.lines().toList();
    var kinds = new HashSet<String>();
    if (!lines.isEmpty()) {
      kinds.addAll(List.of(lines.getFirst().split(" ", -1)));
    }
    lists.keySet().removeIf(calendar -> !kinds.contains(calendar.kind()));
    lines.stream().skip(1).map(ListChange::read).forEach(this::add);
  }
}
