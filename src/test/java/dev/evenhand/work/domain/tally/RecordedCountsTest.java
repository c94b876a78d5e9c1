package dev.evenhand.work.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Scene;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordedCountsTest {
  @Test
  void answers_are_passed_on_and_remembered_in_their_order() {
    var next = IntStream.iterate(1, number -> number * 2 % 1009).iterator();
    var recording = new RecordingCounts((_, _, _, _) -> next.nextInt());
    var given = IntStream.range(0, 100).map(_ -> ask(recording)).toArray();
    assertThat(recording.answers()).isEqualTo(given).hasSize(100);
  }

  @Test
  void a_recording_can_be_used_again() {
    var recording = new RecordingCounts((_, _, _, _) -> 7);
    ask(recording);
    recording.clear();
    assertThat(recording.answers()).isEmpty();
  }

  @Test
  void a_replay_gives_the_same_answers_and_no_more() {
    var replay = new ReplayedCounts(3, 0, 5);
    assertThat(replay.isUsedUp()).isFalse();
    assertThat(new int[] {ask(replay), ask(replay), ask(replay)}).containsExactly(3, 0, 5);
    assertThat(replay.isUsedUp()).isTrue();
    assertThatThrownBy(() -> ask(replay))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no more than 3");
  }

  private static int ask(Counts counts) {
    return counts.cases(Scene.person("amy"), true, Scene.TODAY, Scene.TODAY);
  }
}
