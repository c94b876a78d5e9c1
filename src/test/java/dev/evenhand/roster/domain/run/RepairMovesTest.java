package dev.evenhand.roster.domain.run;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.run.RepairMoves.Why;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.domain.week.WeekDocument.BlockedTurn;
import dev.evenhand.roster.domain.week.WeekDocument.PlannedPerson;
import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.domain.week.Weights;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Ana is ill on Monday; Joan, who has Tuesday, and Mary, who is not in the week any more.
class RepairMovesTest {
  private static final LocalDate WEEK = LocalDate.of(2026, 12, 28);
  private static final PersonId ANA = new PersonId(new UUID(1, 1));
  private static final PersonId JOAN = new PersonId(new UUID(1, 2));
  private static final PersonId MARY = new PersonId(new UUID(1, 3));

  @Test
  void whoever_is_busy_breaks_a_rule_and_whoever_steps_in_is_needed_there() {
    var published = grid(on(MONDAY, ANA), on(TUESDAY, JOAN));
    var repaired = grid(on(MONDAY, JOAN), on(TUESDAY, ANA));
    assertThat(
            RepairMoves.of(week(), published, repaired).stream().map(RepairMoves.RepairMove::why))
        .containsExactly(
            new Why.Breaks(
                "busy",
                "Expected ana not to phone on mon 09:00, being busy (ill), but ana phones on mon 09:00."),
            new Why.NeededElsewhere(MONDAY, 0));
  }

  @Test
  void whoever_is_gone_is_gone_and_an_empty_cell_was_empty() {
    var published = grid(on(MONDAY, MARY));
    var repaired = grid(on(MONDAY, JOAN), on(TUESDAY, ANA));
    assertThat(
            RepairMoves.of(week(), published, repaired).stream().map(RepairMoves.RepairMove::why))
        .containsExactly(new Why.Gone(), new Why.WasEmpty());
  }

  @Test
  void what_moves_for_neither_makes_room() {
    var published = grid(on(TUESDAY, JOAN));
    assertThat(RepairMoves.of(week(), published, Grid.EMPTY).getFirst().why())
        .isEqualTo(new Why.MakesRoom());
  }

  private static Grid grid(Sitting... sittings) {
    return new Grid(Set.of(sittings));
  }

  private static Sitting on(DayOfWeek day, PersonId person) {
    return new Sitting(day, 0, person);
  }

  private static Week week() {
    var hours = List.of(LocalTime.of(9, 0), LocalTime.of(10, 0));
    var document =
        new WeekDocument(
            WeekDocument.FORMAT,
            WEEK,
            List.of("mon", "tue"),
            List.of("09:00", "10:00"),
            1,
            List.of(planned("ana", ANA), planned("joan", JOAN)),
            List.of(new BlockedTurn("ana", "mon", 0, "ill")),
            List.of(),
            List.of(),
            Map.of(),
            Map.of());
    var problem =
        new WeekProblem(
            WEEK,
            List.of(MONDAY, TUESDAY),
            hours,
            1,
            List.of(
                new Planned("ana", 2, null, Set.of(), 2, true),
                new Planned("joan", 2, null, Set.of(), 2, true)),
            List.of(new Mark(new Seat(0, 0, 0), "ill")),
            List.of(),
            List.of(),
            List.of(),
            RuleSettings.NONE,
            new Weights(100, 0, 0, 0, 0, 0, 0, null, 0));
    return new Week(document, problem);
  }

  private static PlannedPerson planned(String id, PersonId person) {
    return new PlannedPerson(id, 2, null, Set.of(), 2, true, person.value(), BigDecimal.ONE);
  }
}
