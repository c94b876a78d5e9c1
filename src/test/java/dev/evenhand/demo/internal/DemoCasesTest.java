package dev.evenhand.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.work.WorkResult.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DemoCasesTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-13T12:00:00Z"), ZoneOffset.UTC);
  private static final List<Queue> QUEUES =
      List.of(
          new Queue(
              new QueueId(UUID.randomUUID()),
              "Printing",
              "case",
              "balanced",
              QueueSettings.standard(ZoneOffset.UTC),
              ".*",
              null,
              false,
              0));

  @Test
  void whoever_asks_hears_when_the_server_stopped_amid_the_cases() {
    var asked = new AtomicInteger();
    Work stopping =
        _ -> answer(asked.getAndIncrement() < 1_000 ? Refusal.ALREADY_DONE : Refusal.BUSY);
    assertThat(new DemoCases(stopping, NOW).bring(QUEUES)).isFalse();
  }

  @Test
  void cases_that_are_done_already_when_they_are_asked_for_again_are_nothing_amiss() {
    Work running = _ -> answer(Refusal.ALREADY_DONE);
    assertThat(new DemoCases(running, NOW).bring(QUEUES)).isTrue();
  }

  private static CompletableFuture<WorkResult> answer(Refusal why) {
    return CompletableFuture.completedFuture(Refused.of(why));
  }
}
