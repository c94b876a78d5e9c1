package dev.evenhand.roster.domain.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid.Change;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final LocalDate WEEK = LocalDate.of(2026, 3, 2);
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
    assertThat(after.peopleOf(WEEK, DayOfWeek.MONDAY, 0)).containsExactly(JOAN);
    assertThat(after.turns()).containsEntry(ANA, 1).containsEntry(JOAN, 1);
  }

  @Test
  void everybody_of_a_turn_has_its_first_line_equally_often_in_the_long_run() {
    var people = List.of(ANA, JOAN, PERE);
    var grid = new Grid(Set.of(at(0, ANA), at(0, JOAN), at(0, PERE)));
    var firsts = new HashMap<PersonId, Integer>();
    for (int week = 0; week < 3_000; week++) {
      var lines = grid.peopleOf(WEEK.plusWeeks(week), DayOfWeek.MONDAY, 0);
      assertThat(lines).containsExactlyInAnyOrderElementsOf(people);
      firsts.merge(lines.getFirst(), 1, Integer::sum);
    }
    assertThat(firsts.values()).hasSize(3).allMatch(count -> count > 900 && count < 1_100);
  }

  @Test
  void a_change_of_somebody_leaves_the_order_of_the_others() {
    var before = new Grid(Set.of(at(0, ANA), at(0, JOAN), at(0, PERE)));
    var after = before.changed(List.of(at(0, JOAN)), List.of());
    for (int week = 0; week < 50; week++) {
      var monday = WEEK.plusWeeks(week);
      var left = new ArrayList<>(before.peopleOf(monday, DayOfWeek.MONDAY, 0));
      left.remove(JOAN);
      assertThat(after.peopleOf(monday, DayOfWeek.MONDAY, 0)).isEqualTo(left);
    }
  }

  private static Sitting at(int turn, PersonId person) {
    return new Sitting(DayOfWeek.MONDAY, turn, person);
  }
}
