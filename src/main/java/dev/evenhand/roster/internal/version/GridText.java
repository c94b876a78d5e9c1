package dev.evenhand.roster.internal.version;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/// Grids as JSON: a list of cells, those of a turn in the order of their lines. Cells written
/// before lines were kept have none; their lines are drawn.
@Component
class GridText {
  private static final TypeReference<List<Cell>> CELLS = new TypeReference<>() {};

  private final RosterJson json;

  GridText(RosterJson json) {
    this.json = json;
  }

  /// @param line counted from 0
  private record Cell(String day, int turn, UUID person, @Nullable Integer line) {
    static Cell of(Grid grid, Sitting one) {
      int line = grid.peopleOf(one.day(), one.turn()).indexOf(one.person());
      return new Cell(Weekday.word(one.day()), one.turn(), one.person().value(), line);
    }

    Sitting sitting() {
      return new Sitting(Weekday.find(day).orElseThrow(), turn, new PersonId(person));
    }
  }

  String write(Grid grid) {
    return json.write(
        grid.sittings().stream().sorted(Sitting.BY_TURN).map(one -> Cell.of(grid, one)).toList());
  }

  /// @param week its Monday
  Grid read(String text, LocalDate week) {
    var cells = json.read(text, CELLS);
    var sittings = cells.stream().map(Cell::sitting).toList();
    return cells.stream().anyMatch(cell -> cell.line() == null)
        ? Grid.drawn(week, sittings)
        : new Grid(new LinkedHashSet<>(sittings));
  }
}
