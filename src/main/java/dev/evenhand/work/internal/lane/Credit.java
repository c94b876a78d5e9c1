package dev.evenhand.work.internal.lane;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// So many more (or fewer) items that count for a person on a day.
record Credit(PersonId person, QueueId queue, LocalDate day, int change) {
  private record Cell(PersonId person, QueueId queue, LocalDate day) {}

  /// The same changes, one per cell, in a stable order, without those that cancel out.
  static List<Credit> sum(List<Credit> credits) {
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

  /// As a JSON array of arrays, for processes that were not the ones to make the changes.
  static String write(List<Credit> credits) {
    return credits.stream()
        .map(credit ->
            "[\"%s\",\"%s\",\"%s\",%d]"
                .formatted(credit.person, credit.queue, credit.day, credit.change))
        .collect(Collectors.joining(",", "[", "]"));
  }

  static List<Credit> read(String text) {
    var credits = new ArrayList<Credit>();
    var parts = text.replaceAll("[\\[\\]\" ]", "").split(",");
    for (int i = 0; i + 3 < parts.length; i += 4) {
      credits.add(
          new Credit(
              new PersonId(UUID.fromString(parts[i])),
              new QueueId(UUID.fromString(parts[i + 1])),
              LocalDate.parse(parts[i + 2]),
              Integer.parseInt(parts[i + 3])));
    }
    return credits;
  }
}
