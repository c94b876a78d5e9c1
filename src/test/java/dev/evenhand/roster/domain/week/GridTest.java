package dev.evenhand.roster.domain.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid.Change;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final PersonId ANA = new PersonId(new UUID(0, 1));
  private static final PersonId JOAN = new PersonId(new UUID(0, 2));
  private static final PersonId PERE = new PersonId(new UUID(0, 3));

  @Test
  void changes_are_told_cell_by_cell() {
    var before = new Grid(Set.of(at(0, ANA), at(0, JOAN), at(1, ANA)));
    var after = new Grid(Set.of(at(0, PERE), at(0, JOAN), at(2, ANA)));
    assertThat(before.changesTo(after))
        .containsExactly(
            new Change(DayOfWeek.MONDAY, 0, ANA, PERE),
            new Change(DayOfWeek.MONDAY, 1, ANA, null),
            new Change(DayOfWeek.MONDAY, 2, null, ANA));
  }

  @Test
  void nothing_changes_between_equal_grids() {
    var grid = new Grid(Set.of(at(0, ANA)));
    assertThat(grid.changesTo(grid)).isEmpty();
  }

  @Test
  void what_is_left_and_taken_in_one_action_swaps() {
    var before = new Grid(Set.of(at(0, ANA), at(1, JOAN)));
    var after = before.changed(List.of(at(0, ANA), at(1, JOAN)), List.of(at(0, JOAN), at(1, ANA)));
    assertThat(after.peopleOf(DayOfWeek.MONDAY, 0)).containsExactly(JOAN);
    assertThat(after.turns()).containsEntry(ANA, 1).containsEntry(JOAN, 1);
  }

  private static Sitting at(int turn, PersonId person) {
    return new Sitting(DayOfWeek.MONDAY, turn, person);
  }
}
