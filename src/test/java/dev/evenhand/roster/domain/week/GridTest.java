package dev.evenhand.roster.domain.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid.Change;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final LocalDate WEEK = LocalDate.of(2026, 3, 2);
  private static final PersonId ANA = new PersonId(new UUID(0, 1));
  private static final PersonId JOAN = new PersonId(new UUID(0, 2));
  private static final PersonId PERE = new PersonId(new UUID(0, 3));
  private static final PersonId EVA = new PersonId(new UUID(0, 4));

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

  @Test
  void everybody_of_a_turn_has_its_first_line_equally_often_in_the_long_run() {
    var people = List.of(ANA, JOAN, PERE);
    var sittings = List.of(at(0, ANA), at(0, JOAN), at(0, PERE));
    var firsts = new HashMap<PersonId, Integer>();
    for (int week = 0; week < 3_000; week++) {
      var lines = Grid.drawn(WEEK.plusWeeks(week), sittings).peopleOf(DayOfWeek.MONDAY, 0);
      assertThat(lines).containsExactlyInAnyOrderElementsOf(people);
      firsts.merge(lines.getFirst(), 1, Integer::sum);
    }
    assertThat(firsts.values()).hasSize(3).allMatch(count -> count > 900 && count < 1_100);
  }

  @Test
  void whoever_comes_has_the_line_of_whoever_leaves_and_all_others_keep_theirs() {
    var before = lines(at(0, JOAN), at(0, ANA), at(0, PERE), at(1, EVA));
    var after = before.changed(List.of(at(0, ANA), at(1, EVA)), List.of(at(0, EVA), at(1, ANA)));
    assertThat(after.peopleOf(DayOfWeek.MONDAY, 0)).containsExactly(JOAN, EVA, PERE);
    assertThat(after.peopleOf(DayOfWeek.MONDAY, 1)).containsExactly(ANA);
  }

  @Test
  void two_who_come_have_the_lines_of_two_who_leave_in_the_order_they_are_named() {
    var before = lines(at(0, PERE), at(0, JOAN));
    var after = before.changed(List.of(at(0, JOAN), at(0, PERE)), List.of(at(0, ANA), at(0, EVA)));
    assertThat(after.peopleOf(DayOfWeek.MONDAY, 0)).containsExactly(EVA, ANA);
  }

  @Test
  void whoever_comes_where_nobody_leaves_sits_behind_all_others() {
    var after = lines(at(0, PERE), at(1, ANA)).changed(List.of(), List.of(at(0, ANA)));
    assertThat(after.peopleOf(DayOfWeek.MONDAY, 0)).containsExactly(PERE, ANA);
  }

  @Test
  void where_somebody_leaves_and_nobody_comes_the_others_stay_in_their_order() {
    var after =
        lines(at(0, PERE), at(0, ANA), at(0, JOAN)).changed(List.of(at(0, PERE)), List.of());
    assertThat(after.peopleOf(DayOfWeek.MONDAY, 0)).containsExactly(ANA, JOAN);
  }

  @Test
  void whoever_comes_for_somebody_who_was_not_there_comes_all_the_same() {
    var after = lines(at(0, PERE)).changed(List.of(at(0, ANA)), List.of(at(0, EVA)));
    assertThat(after.peopleOf(DayOfWeek.MONDAY, 0)).containsExactly(PERE, EVA);
  }

  @Test
  void whoever_stays_in_another_grid_keeps_the_line() {
    var before = lines(at(0, PERE), at(0, ANA), at(0, JOAN));
    var after = before.becoming(lines(at(0, EVA), at(0, JOAN), at(0, PERE)));
    assertThat(after.peopleOf(DayOfWeek.MONDAY, 0)).containsExactly(PERE, EVA, JOAN);
  }

  @Test
  void lines_make_no_grids_differ() {
    assertThat(lines(at(0, PERE), at(0, ANA))).isEqualTo(lines(at(0, ANA), at(0, PERE)));
  }

  private static Grid lines(Sitting... sittings) {
    return new Grid(new LinkedHashSet<>(List.of(sittings)));
  }

  private static Sitting at(int turn, PersonId person) {
    return new Sitting(DayOfWeek.MONDAY, turn, person);
  }
}
