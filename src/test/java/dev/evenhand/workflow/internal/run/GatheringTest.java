package dev.evenhand.workflow.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.company.CompanyId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringTest {
  private static final CompanyId HERE = new CompanyId(UUID.randomUUID());
  private static final CompanyId THERE = new CompanyId(UUID.randomUUID());
  private static final int BAD = -1;
  private static final int WORSE = -2;
  private static final int SLOW = 0;

  private final List<List<Integer>> batches = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final Gathering<Integer, String> gathering = new Gathering<>("test", 4, this::work);

  private List<String> work(CompanyId company, List<Integer> asked) {
    batches.add(asked);
    if (asked.contains(BAD)) {
      throw new IllegalArgumentException("bad");
    }
    if (asked.contains(WORSE)) {
      throw new AssertionError("worse");
    }
    if (asked.contains(SLOW)) {
      begun.countDown();
      await(goOn);
    }
    return asked.stream()
        .map(one -> company.equals(HERE) ? "here " + one : "there " + one)
        .toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private CompletableFuture<String> asking(int one) {
    return CompletableFuture.supplyAsync(
        () -> gathering.ask(HERE, one), Thread::startVirtualThread);
  }

  @Test
  void whoever_is_alone_does_not_wait_for_others() {
    assertThat(gathering.ask(HERE, 7)).isEqualTo("here 7");
    assertThat(gathering.ask(THERE, 8)).isEqualTo("there 8");
    assertThat(batches).containsExactly(List.of(7), List.of(8));
  }

  @Test
  void what_arrives_meanwhile_is_done_together_and_each_gets_its_own_answer() {
    var first = asking(SLOW);
    await(begun);
    var others = new ArrayList<>(IntStream.rangeClosed(1, 6).mapToObj(this::asking).toList());
    assertThat(gathering.ask(THERE, 9)).as("another company waits for nobody").isEqualTo("there 9");
    pause();
    goOn.countDown();

    assertThat(first.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo("here 0");
    for (int i = 0; i < others.size(); i++) {
      assertThat(others.get(i).orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo("here " + (i + 1));
    }
    assertThat(batches.stream().map(List::size)).containsExactly(1, 1, 4, 2);
  }

  @Test
  void nobody_is_forgotten_however_many_ask_at_once() {
    var all =
        IntStream.rangeClosed(1, 5_000)
            .mapToObj(one ->
                CompletableFuture.supplyAsync(
                    () -> gathering.ask(one % 2 == 0 ? HERE : THERE, one),
                    Thread::startVirtualThread))
            .toList();
    for (int one = 1; one <= all.size(); one++) {
      assertThat(all.get(one - 1).orTimeout(20, TimeUnit.SECONDS).join())
          .isEqualTo((one % 2 == 0 ? "here " : "there ") + one);
    }
    assertThat(batches).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(4));
    assertThat(batches.stream().mapToInt(List::size).sum()).isEqualTo(5_000);
  }

  @Test
  void a_batch_that_fails_fails_for_those_in_it_and_for_nobody_after_them() {
    assertThatThrownBy(() -> gathering.ask(HERE, BAD))
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("bad");
    assertThat(gathering.ask(HERE, 5)).isEqualTo("here 5");
  }

  @Test
  void nobody_waits_for_ever_when_a_thread_dies() {
    assertThatThrownBy(() -> gathering.ask(HERE, WORSE))
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("Expected an answer.");
    assertThat(asking(6).orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo("here 6");
  }

  /// Until all who ask are in line.
  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(300));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
