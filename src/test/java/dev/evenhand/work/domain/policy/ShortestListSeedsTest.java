package dev.evenhand.work.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.World;
import dev.evenhand.work.domain.tally.Lists;
import dev.evenhand.work.domain.tally.RecordingCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The policy of the shortest list in random worlds, a hundred of them for every seed. Each earlier
/// case of a world is an item: still open, or completed on the day it came.
class ShortestListSeedsTest {
  private static final int WORLDS = 100;

  private final Policy policy = new ShortestListPolicy();

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoever_is_left_with_the_smallest_numbers_is_chosen(long seed) {
    LongStream.range(seed * WORLDS, (seed + 1) * WORLDS)
        .forEach(number -> {
          var world = new World(number);
          var outcome =
              policy.outcome(world.question(), lists(world).in(Scene.QUEUE), Narrowing.SILENT);
          assertThat(written(outcome, world.question()))
              .as("world %d", number)
              .isEqualTo(slowly(world));
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_shortlist_leads_to_the_same_by_the_same_counts(long seed) {
    LongStream.range(seed * WORLDS, (seed + 1) * WORLDS)
        .forEach(number -> {
          var world = new World(number);
          var whole = new RecordingCounts(lists(world).in(Scene.QUEUE));
          var shortened = new RecordingCounts(lists(world).in(Scene.QUEUE));
          var outcome = policy.outcome(world.question(), whole, new LastRule());
          assertThat(
                  Shortlist.of(policy, world.question())
                      .outcome(world.question(), shortened, new LastRule()))
              .as("world %d", number)
              .isEqualTo(outcome);
          assertThat(shortened.answers()).isEqualTo(whole.answers());
          assertThat(policy.decide(world.shuffled(), lists(world).in(Scene.QUEUE)).outcome())
              .isEqualTo(outcome);
        });
  }

  private static boolean isOpen(World.Case one) {
    return one.at().getEpochSecond() / 3600 % 2 == 0;
  }

  private static LocalDate day(World.Case one, Question question) {
    return LocalDate.ofInstant(one.at(), question.settings().zone());
  }

  private static Lists lists(World world) {
    var question = world.question();
    var lists = new Lists(question.today());
    for (var one : world.history()) {
      if (isOpen(one)) {
        lists.take(one.person(), one.queue(), 1);
      } else if (day(one, question).equals(question.today())) {
        lists.take(one.person(), one.queue(), 1);
        lists.complete(one.person(), one.queue(), question.today());
      }
    }
    return lists;
  }

  private static String written(Outcome outcome, Question question) {
    return switch (outcome) {
      case Outcome.Nobody _ -> "nobody";
      case Outcome.Chosen(var person) ->
          question.situation().candidates().stream()
              .filter(one -> one.person().equals(person))
              .map(Candidate::username)
              .findFirst()
              .orElseThrow();
    };
  }

  /// Sorts everybody who may take the item by open, completed today and name, counted afresh.
  private static String slowly(World world) {
    var question = world.question();
    Counts none = (_, _, _, _) -> 0;
    var able =
        new ArrayList<>(
            new BalancedPolicy()
                .decide(question, none).steps().stream()
                    .filter(step -> step.rule().equals("not-tried-yet"))
                    .findFirst()
                    .map(Step::left)
                    .orElse(List.of()));
    able.sort(
        Comparator.<Candidate>comparingLong(one -> count(world, one, true))
            .thenComparingLong(one -> count(world, one, false))
            .thenComparing(Candidate::username));
    return able.isEmpty() ? "nobody" : able.getFirst().username();
  }

  private static long count(World world, Candidate one, boolean open) {
    var question = world.question();
    return world.history().stream()
        .filter(item -> item.person().equals(one.person()))
        .filter(item ->
            question.settings().strategy() == Strategy.S1 || item.queue().equals(Scene.QUEUE))
        .filter(item -> isOpen(item) == open)
        .filter(item -> open || day(item, question).equals(question.today()))
        .count();
  }
}
