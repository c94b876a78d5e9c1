package dev.evenhand.roster.internal.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.internal.RosterJson;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GridTextTest {
  private static final LocalDate WEEK = LocalDate.of(2026, 3, 2);
  private static final PersonId ANA = new PersonId(new UUID(0, 1));
  private static final PersonId JOAN = new PersonId(new UUID(0, 2));
  private static final PersonId PERE = new PersonId(new UUID(0, 3));

  private final GridText text = new GridText(new RosterJson());

  @Test
  void lines_are_as_they_were_when_they_are_read_again() {
    for (var order : List.of(List.of(ANA, JOAN, PERE), List.of(PERE, ANA, JOAN))) {
      var grid = new Grid(new LinkedHashSet<>(order.stream().map(GridTextTest::at).toList()));
      var again = text.read(text.write(grid), WEEK);
      assertThat(again.peopleOf(DayOfWeek.TUESDAY, 1)).isEqualTo(order);
    }
  }

  @Test
  void cells_written_before_lines_were_kept_have_the_lines_that_were_shown_then() {
    var cell = "{\"day\":\"tue\",\"turn\":1,\"person\":\"%s\"}";
    var old =
        "[%s,%s,%s]"
            .formatted(
                cell.formatted(PERE.value()),
                cell.formatted(JOAN.value()),
                cell.formatted(ANA.value()));
    assertThat(text.read(old, WEEK).peopleOf(DayOfWeek.TUESDAY, 1))
        .containsExactly(ANA, JOAN, PERE);
  }

  private static Sitting at(PersonId person) {
    return new Sitting(DayOfWeek.TUESDAY, 1, person);
  }
}
