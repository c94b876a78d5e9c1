package dev.evenhand.roster.domain.allowance;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.domain.week.WeekDocument.BlockedTurn;
import dev.evenhand.roster.domain.week.WeekDocument.PlannedPerson;
import dev.evenhand.roster.domain.week.WeekMaterial;
import dev.evenhand.solver.internal.format.WeekReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A week of two people, of whom the first has a mark on Monday and is away on Tuesday.
final class Weeks {
  static final PersonId ANA = new PersonId(new UUID(0, 1));
  static final PersonId JOAN = new PersonId(new UUID(0, 2));
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private Weeks() {}

  static WeekDocument document() {
    return new WeekDocument(
        WeekDocument.FORMAT,
        LocalDate.of(2026, 12, 28),
        List.of("mon", "tue"),
        List.of("09:00", "10:00", "11:00"),
        1,
        List.of(person("ana", ANA), person("joan", JOAN)),
        List.of(
            new BlockedTurn("ana", "mon", 0, "school"),
            new BlockedTurn("ana", "tue", 0, WeekMaterial.ABSENT),
            new BlockedTurn("joan", "mon", 0, "school")),
        List.of(),
        List.of(),
        Map.of(
            "sameDayAdjacent",
            "hard",
            "breakTurns",
            List.of(0, 1),
            "maxPerTable",
            1,
            "maxEmptyPerTurn",
            0,
            "maxPhoningInGroup",
            Map.of("it", 1),
            "minIdleInGroup",
            Map.of("it", 1)),
        Map.of("emptySquared", 100));
  }

  static Week week() {
    return week(document());
  }

  static Week week(WeekDocument document) {
    var object = JsonMapper.shared().convertValue(document, OBJECT);
    return new Week(document, WeekReader.read(object));
  }

  private static PlannedPerson person(String name, PersonId id) {
    return new PlannedPerson(name, 2, 1, Set.of("it"), 2, true, id.value(), BigDecimal.TWO);
  }
}
