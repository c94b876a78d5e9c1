package dev.evenhand.roster.internal.version;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.solver.domain.week.Weekday;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/// Grids as JSON.
@Component
class GridText {
  private static final TypeReference<List<Cell>> CELLS = new TypeReference<>() {};

  private final RosterJson json;

  GridText(RosterJson json) {
    this.json = json;
  }

  private record Cell(String day, int turn, UUID person) {
    Sitting sitting() {
      return new Sitting(Weekday.find(day).orElseThrow(), turn, new PersonId(person));
    }
  }

  String write(Grid grid) {
    return json.write(
        grid.inOrder().stream()
            .map(one -> new Cell(Weekday.word(one.day()), one.turn(), one.person().value()))
            .toList());
  }

  Grid read(String text) {
    return new Grid(
        json.read(text, CELLS).stream().map(Cell::sitting).collect(Collectors.toUnmodifiableSet()));
  }
}
