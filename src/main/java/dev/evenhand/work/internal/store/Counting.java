package dev.evenhand.work.internal.store;

import dev.evenhand.work.domain.tally.ListChange;
import dev.evenhand.work.domain.tally.Lists;
import dev.evenhand.work.domain.tally.ListsByKind;
import dev.evenhand.work.domain.tally.ListsByKind.Calendar;
import dev.evenhand.work.domain.tally.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads the counts that policies ask for, as the database has them.
@Component
public class Counting {
  /// Beyond whatever counts as done.
  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final TallyTable tallies;
  private final ListTable lists;

  Counting(TallyTable tallies, ListTable lists) {
    this.tallies = tallies;
    this.lists = lists;
  }

  /// The counts of all days that can matter at an instant.
  public Tally tally(Instant at) {
    var tally = new Tally(LocalDate.ofInstant(at, ZoneOffset.UTC));
    tallies.fill(tally);
    return tally;
  }

  /// Reads the lists of these kinds anew.
  public void fill(ListsByKind memory, Set<String> kinds, Instant now) {
    memory.begin(kinds, now);
    lists.held(kinds).forEach(memory::add);
    lists.done(kinds, memory.dawn(kinds, now), EVER).forEach(memory::add);
  }

  /// The lists of one calendar as they are, with what was completed on the day of an instant.
  public Lists lists(Calendar calendar, Instant at) {
    var found = new Lists(calendar.day(at));
    lists.held(List.of(calendar.kind())).forEach(one -> ListsByKind.add(one, calendar, found));
    done(calendar, calendar.day(at)).forEach(one -> ListsByKind.add(one, calendar, found));
    return found;
  }

  /// Adds what was completed on a day of the past.
  ///
  /// @param drafted what the running batch changes, which is not stored yet
  public void recall(
      Lists memory, Calendar calendar, LocalDate day, Collection<ListChange> drafted) {
    memory.recall(day);
    done(calendar, day).forEach(one -> ListsByKind.add(one, calendar, memory));
    drafted.stream()
        .filter(one -> one.kind().equals(calendar.kind()))
        .filter(one -> one.doneAt() != null && calendar.day(one.doneAt()).equals(day))
        .forEach(one -> ListsByKind.add(one, calendar, memory));
  }

  private List<ListChange> done(Calendar calendar, LocalDate day) {
    return lists.done(
        List.of(calendar.kind()),
        day.atStartOfDay(calendar.zone()).toInstant(),
        day.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
  }
}
