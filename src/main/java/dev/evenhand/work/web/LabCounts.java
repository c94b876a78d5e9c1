package dev.evenhand.work.web;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.domain.Counts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the history that came with the question.
final class LabCounts implements Counts {
  private record Row(boolean isThisQueue, LocalDate day, int cases) {}

  private final Map<PersonId, List<Row>> rows = new HashMap<>();

  void add(PersonId person, boolean isThisQueue, LocalDate day, int cases) {
    rows.computeIfAbsent(person, _ -> new ArrayList<>()).add(new Row(isThisQueue, day, cases));
  }

  @Override
  public int cases(PersonId person, boolean thisQueueOnly, LocalDate from, LocalDate to) {
    long cases = 0;
    for (var row : rows.getOrDefault(person, List.of())) {
      var isInWindow = !row.day().isBefore(from) && !row.day().isAfter(to);
      if (isInWindow && (row.isThisQueue() || !thisQueueOnly)) {
        cases += row.cases();
      }
    }
    return (int) Math.min(cases, Integer.MAX_VALUE);
  }
}
