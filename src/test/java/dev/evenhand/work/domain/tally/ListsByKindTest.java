package dev.evenhand.work.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.tally.ListsByKind.Calendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListsByKindTest {
  private static final PersonId AMY = Scene.person("amy");
  private static final Calendar TASKS = new Calendar("task", Scene.UTC);
  private static final Calendar EASTERN = new Calendar("task", ZoneId.of("Pacific/Auckland"));
  private static final Calendar REVIEWS = new Calendar("review", Scene.UTC);

  private final ListsByKind lists = new ListsByKind();

  @BeforeEach
  void begin() {
    lists.want(Set.of(TASKS, EASTERN, REVIEWS));
    lists.begin(lists.missing(), Scene.NOON);
  }

  @Test
  void a_change_is_on_the_lists_of_its_kind_alone() {
    lists.add(change("task", null, 2));
    assertThat(open(TASKS)).isEqualTo(2);
    assertThat(open(EASTERN)).isEqualTo(2);
    assertThat(open(REVIEWS)).isZero();
  }

  @Test
  void what_is_completed_counts_on_the_day_of_each_zone() {
    lists.add(change("task", Scene.NOON, 1));
    assertThat(completed(TASKS)).isEqualTo(1);
    assertThat(completed(EASTERN)).isEqualTo(1);
    assertThat(EASTERN.day(Scene.NOON)).isEqualTo(Scene.TODAY.plusDays(1));
    assertThat(lists.dawn(Set.of("task"), Scene.NOON))
        .isEqualTo(Instant.parse("2026-03-13T00:00:00Z"));
  }

  @Test
  void what_one_process_writes_another_follows() {
    var changes =
        List.of(change("task", null, 3), change("task", null, -1), change("task", Scene.NOON, 1));
    var other = new ListsByKind();
    other.want(Set.of(TASKS));
    other.begin(other.missing(), Scene.NOON);
    other.follow(lists.write(changes));
    assertThat(other.of(TASKS).in(Scene.QUEUE).open(AMY, true)).isEqualTo(2);
    assertThat(other.of(TASKS).in(Scene.QUEUE).completed(AMY, true, Scene.TODAY)).isEqualTo(1);
  }

  @Test
  void of_a_kind_of_which_another_process_kept_no_account_nothing_is_known_any_more() {
    var other = new ListsByKind();
    other.want(Set.of(REVIEWS));
    lists.follow(other.write(List.of()));
    assertThat(lists.missing()).containsExactly("task");
    lists.follow("");
    assertThat(lists.missing()).containsExactlyInAnyOrder("task", "review");
    assertThatIllegalStateException().isThrownBy(() -> lists.of(TASKS));
  }

  @Test
  void a_calendar_that_is_new_is_missing_and_one_that_nobody_asks_for_is_gone() {
    lists.want(Set.of(TASKS, new Calendar("review", EASTERN.zone())));
    assertThat(lists.missing()).containsExactly("review");
    assertThat(lists.isWanted("review")).isTrue();
    lists.want(Set.of());
    assertThat(lists.missing()).isEmpty();
    assertThat(lists.isWanted("task")).isFalse();
    assertThat(lists.write(List.of())).isEmpty();
  }

  private int open(Calendar calendar) {
    return lists.of(calendar).in(Scene.QUEUE).open(AMY, true);
  }

  private int completed(Calendar calendar) {
    return lists.of(calendar).in(Scene.QUEUE).completed(AMY, true, calendar.day(Scene.NOON));
  }

  private static ListChange change(String kind, @Nullable Instant doneAt, int items) {
    return new ListChange(kind, AMY, Scene.QUEUE, doneAt, items);
  }
}
