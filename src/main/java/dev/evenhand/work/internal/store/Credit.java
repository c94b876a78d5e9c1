package dev.evenhand.work.internal.store;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// So many more (or fewer) items that count for a person on a day.
public record Credit(PersonId person, QueueId queue, LocalDate day, int change) {
  private record Cell(PersonId person, QueueId queue, LocalDate day) {}

  /// The same changes, one per cell, in a stable order, without those that cancel out.
  public static List<Credit> sum(List<Credit> credits) {
    var sums = new LinkedHashMap<Cell, Integer>();
    for (var credit : credits) {
      sums.merge(new Cell(credit.person, credit.queue, credit.day), credit.change, Integer::sum);
    }
    var result = new ArrayList<Credit>();
    sums.forEach((cell, change) -> {
      if (change != 0) {
        result.add(new Credit(cell.person, cell.queue, cell.day, change));
      }
    });
    return result;
  }

  /// One line a change, for processes that were not the ones to make it.
  public static String write(List<Credit> credits) {
    return credits.stream()
        .map(one -> "%s %s %s %d".formatted(one.person, one.queue, one.day, one.change))
        .collect(Collectors.joining("\n"));
  }

  public static List<Credit> read(String text) {
    return text.lines().map(Credit::readLine).toList();
  }

  private static Credit readLine(String line) {
    var words = line.split(" ", -1);
    return new Credit(
        new PersonId(UUID.fromString(words[0])),
        new QueueId(UUID.fromString(words[1])),
        LocalDate.parse(words[2]),
        Integer.parseInt(words[3]));
  }
}
