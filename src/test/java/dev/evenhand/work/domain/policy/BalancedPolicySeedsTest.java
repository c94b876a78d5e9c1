package dev.evenhand.work.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.World;
import dev.evenhand.work.domain.tally.RecordingCounts;
import dev.evenhand.work.domain.tally.ReplayedCounts;
import dev.evenhand.work.domain.tally.Tally;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The balanced policy in random worlds, a hundred of them for every seed.
class BalancedPolicySeedsTest {
  private static final int WORLDS = 100;

  private final Policy policy = new BalancedPolicy();

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void it_gives_the_answer_of_the_specification(long seed) {
    worlds(seed)
        .forEach(number -> {
          var world = new World(number);
          var outcome = policy.outcome(world.question(), counts(world), Narrowing.SILENT);
          assertThat(written(outcome, world.question()))
              .as("world %d", number)
              .isEqualTo(new SlowBalanced(world.question(), world.history()).answer());
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_same_question_has_the_same_answer_in_any_order_and_whoever_listens(long seed) {
    worlds(seed)
        .forEach(number -> {
          var world = new World(number);
          var first = policy.decide(world.question(), counts(world));
          var again = policy.decide(new World(number).question(), counts(world));
          var shuffled = policy.decide(world.shuffled(), counts(world));
          var silent = policy.outcome(world.question(), counts(world), Narrowing.SILENT);
          assertThat(again).as("world %d again", number).isEqualTo(first);
          assertThat(shuffled).as("world %d shuffled", number).isEqualTo(first);
          assertThat(silent).as("world %d unheard", number).isEqualTo(first.outcome());
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_a_shortlist_leaves_leads_to_the_same_outcome_by_the_same_rule_and_counts(long seed) {
    worlds(seed)
        .forEach(number -> {
          var world = new World(number);
          var whole = new RecordingCounts(counts(world));
          var wholeLast = new LastRule();
          var outcome = policy.outcome(world.question(), whole, wholeLast);
          var shortened = new RecordingCounts(counts(world));
          var shortenedLast = new LastRule();
          var shortlist = Shortlist.of(policy, world.question());
          assertThat(shortlist.outcome(world.question(), shortened, shortenedLast))
              .as("world %d", number)
              .isEqualTo(outcome);
          assertThat(shortenedLast.name()).as("world %d", number).isEqualTo(wholeLast.name());
          assertThat(shortened.answers()).as("world %d", number).isEqualTo(whole.answers());
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_counts_that_were_looked_at_are_enough_to_decide_again(long seed) {
    worlds(seed)
        .forEach(number -> {
          var world = new World(number);
          var recording = new RecordingCounts(counts(world));
          var outcome = policy.outcome(world.question(), recording, Narrowing.SILENT);
          var replay = new ReplayedCounts(recording.answers());
          var replayed = policy.decide(world.question(), replay);
          assertThat(replayed.outcome()).as("world %d", number).isEqualTo(outcome);
          assertThat(replayed)
              .as("world %d", number)
              .isEqualTo(policy.decide(world.question(), counts(world)));
          assertThat(replay.isUsedUp()).as("world %d", number).isTrue();
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everybody_is_removed_once_with_a_reason_or_chosen(long seed) {
    worlds(seed)
        .forEach(number -> {
          var world = new World(number);
          var decision = policy.decide(world.question(), counts(world));
          var accounted = new HashSet<String>();
          for (var step : decision.steps()) {
            for (var removed : step.removed()) {
              assertThat(accounted.add(removed.who().username())).isTrue();
              assertThat(removed.because().text()).isNotBlank();
            }
          }
          var chosen = decision.chosen();
          if (chosen != null) {
            accounted.add(chosen.username());
          }
          assertThat(accounted)
              .as("world %d", number)
              .hasSize(world.question().situation().candidates().size());
        });
  }

  private static LongStream worlds(long seed) {
    return LongStream.range(seed * WORLDS, (seed + 1) * WORLDS);
  }

  private static Counts counts(World world) {
    var question = world.question();
    var tally = new Tally(LocalDate.ofInstant(question.at(), ZoneOffset.UTC));
    for (var one : world.history()) {
      var day = LocalDate.ofInstant(one.at(), question.settings().zone());
      tally.add(one.person(), one.queue(), day, 1);
    }
    return tally.in(question.situation().queue());
  }

  private static String written(Outcome outcome, Question question) {
    return switch (outcome) {
      case Outcome.Nobody(var rule) -> "nobody: " + rule;
      case Outcome.Chosen(var person) ->
          question.situation().candidates().stream()
              .filter(candidate -> candidate.person().equals(person))
              .findFirst()
              .orElseThrow()
              .username();
    };
  }
}
