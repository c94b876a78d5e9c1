package dev.evenhand.work.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItem.Holding;
import dev.evenhand.work.WorkItem.Mode;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemDifferenceTest {
  private static final Holding HELD =
      new Holding(
          new PersonId(new UUID(0, 3)),
          Instant.EPOCH,
          LocalDate.EPOCH,
          Mode.AUTO_REASSIGN,
          "Amy",
          null);

  @Test
  void an_item_that_arrives_is_told_whole() {
    var difference =
        ItemDifference.between(item(1, null, Map.of()), item(2, HELD, Map.of("a", "b")));
    assertThat(difference.before()).isNull();
    assertThat(difference.after())
        .isEqualTo(
            Map.of(
                "a", "b",
                "state", "held",
                "mode", "auto-reassign",
                "priority", "P2",
                "openedAt", "1970-01-01T00:00:00Z"));
  }

  @Test
  void of_an_item_that_was_there_only_what_differs_is_told() {
    var old = item(2, HELD, Map.of("a", "b", "gone", "x", "same", "y"));
    var item = item(3, null, Map.of("a", "c", "come", "z", "same", "y"));
    var difference = ItemDifference.between(old, item);
    assertThat(difference.before())
        .isEqualTo(Map.of("a", "b", "gone", "x", "state", "held", "mode", "auto-reassign"));
    assertThat(difference.after()).isEqualTo(Map.of("a", "c", "come", "z", "state", "parked"));
  }

  @Test
  void an_item_that_stays_the_same_has_nothing_to_tell() {
    var difference = ItemDifference.between(item(2, null, Map.of()), item(3, null, Map.of()));
    assertThat(difference.before()).isEmpty();
    assertThat(difference.after()).isEmpty();
  }

  private static WorkItem item(
      int version, @Nullable Holding holding, Map<String, String> attributes) {
    return new WorkItem(
        new WorkItemId(new UUID(0, 1)),
        new QueueId(new UUID(0, 2)),
        "case",
        "C-1",
        Priority.P2,
        holding == null ? State.PARKED : State.HELD,
        holding,
        Instant.EPOCH,
        Instant.EPOCH,
        attributes,
        Set.of(),
        version);
  }
}
