package dev.evenhand.work.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.domain.Scene;
import org.junit.jupiter.api.Test;

class ListsTest {
  private static final PersonId AMY = Scene.person("amy");

  private final Lists lists = new Lists(Scene.TODAY);

  @Test
  void an_item_is_open_until_it_is_given_back_or_completed() {
    lists.take(AMY, Scene.QUEUE, 3);
    lists.giveBack(AMY, Scene.QUEUE);
    lists.complete(AMY, Scene.QUEUE, Scene.TODAY);
    assertThat(lists.in(Scene.QUEUE).open(AMY, true)).isEqualTo(1);
    assertThat(lists.in(Scene.QUEUE).completed(AMY, true, Scene.TODAY)).isEqualTo(1);
    assertThat(lists.in(Scene.OTHER_QUEUE).open(AMY, true)).isZero();
    assertThat(lists.in(Scene.OTHER_QUEUE).open(AMY, false)).isEqualTo(1);
    assertThat(lists.in(Scene.OTHER_QUEUE).completed(AMY, false, Scene.TODAY)).isEqualTo(1);
  }

  @Test
  void a_new_day_begins_with_none_completed() {
    lists.take(AMY, Scene.QUEUE, 2);
    lists.complete(AMY, Scene.QUEUE, Scene.TODAY);
    var tomorrow = Scene.TODAY.plusDays(1);
    assertThat(lists.in(Scene.QUEUE).completed(AMY, true, tomorrow)).isZero();
    lists.complete(AMY, Scene.QUEUE, tomorrow);
    assertThat(lists.in(Scene.QUEUE).completed(AMY, true, tomorrow)).isEqualTo(1);
    assertThat(lists.in(Scene.QUEUE).completed(AMY, true, Scene.TODAY)).isEqualTo(1);
    lists.advanceTo(tomorrow);
    assertThat(lists.in(Scene.QUEUE).completed(AMY, true, tomorrow)).isEqualTo(1);
    assertThat(lists.knows(Scene.TODAY)).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> lists.in(Scene.QUEUE).completed(AMY, true, Scene.TODAY));
  }

  @Test
  void what_was_completed_on_a_day_that_is_over_counts_once_it_is_recalled() {
    var yesterday = Scene.TODAY.minusDays(1);
    lists.completed(AMY, Scene.QUEUE, yesterday, 1);
    assertThat(lists.knows(yesterday)).isFalse();
    lists.recall(yesterday);
    lists.completed(AMY, Scene.QUEUE, yesterday, 2);
    lists.completed(AMY, Scene.QUEUE, yesterday, -1);
    assertThat(lists.in(Scene.QUEUE).completed(AMY, true, yesterday)).isEqualTo(1);
    assertThat(lists.in(Scene.QUEUE).completed(AMY, true, Scene.TODAY)).isZero();
  }

  @Test
  void nobody_has_less_than_nothing() {
    assertThatIllegalStateException().isThrownBy(() -> lists.giveBack(AMY, Scene.QUEUE));
  }
}
