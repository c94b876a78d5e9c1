package dev.evenhand.insight.internal;

import dev.evenhand.insight.internal.LoadReport.Row;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.TeamId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Spread;
import dev.evenhand.work.WorkReports;
import dev.evenhand.work.WorkReports.Share;
import dev.evenhand.work.WorkReports.Windows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Load per person over time, by team and queue.
@Service
@Transactional(readOnly = true)
public class LoadReports {
  private final WorkReports work;
  private final People people;

  LoadReports(WorkReports work, People people) {
    this.work = work;
    this.people = people;
  }

  /// Everybody who supports the work now or had any of it, by name.
  public LoadReport report(Windows windows, @Nullable TeamId team, @Nullable QueueId queue) {
    var shares = work.load(windows, queue).stream().collect(Collectors.groupingBy(Share::person));
    var supporters = work.supporters(queue);
    var ids = new HashSet<>(shares.keySet());
    ids.addAll(supporters);
    var rows =
        people.named(ids).values().stream()
            .filter(person -> team == null || team.equals(person.team()))
            .sorted(
                Comparator.comparing(Person::displayName, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Person::username)
                    .thenComparing(Person::id))
            .map(person -> row(person, shares.getOrDefault(person.id(), List.of()), windows))
            .toList();
    var spreads =
        IntStream.range(0, windows.count())
            .mapToObj(window -> spread(rows, window, supporters))
            .toList();
    return new LoadReport(windows, rows, spreads);
  }

  private static Row row(Person person, List<Share> shares, Windows windows) {
    var counts = new ArrayList<>(Collections.nCopies(windows.count(), 0));
    shares.forEach(share -> counts.set(share.window(), share.items()));
    return new Row(person, List.copyOf(counts));
  }

  private static Spread spread(List<Row> rows, int window, Set<PersonId> supporters) {
    return Spread.of(
        rows.stream()
            .filter(row -> row.counts().get(window) > 0 || supporters.contains(row.person().id()))
            .map(row -> row.counts().get(window))
            .toList());
  }
}
