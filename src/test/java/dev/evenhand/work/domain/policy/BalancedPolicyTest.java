package dev.evenhand.work.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.availability.Presence;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.SupporterLink;
import dev.evenhand.work.domain.World;
import dev.evenhand.work.domain.tally.RecordingCounts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalancedPolicyTest {
  private static final List<String> ALWAYS =
      List.of(
          "supports-queue",
          "in-shift",
          "available",
          "active-for-queue",
          "not-tried-yet",
          "quota-hurdle");

  private final Policy policy = new BalancedPolicy();

  @Test
  void every_rule_is_asked_even_when_one_is_left() {
    var decision = decide(new Scene().candidate("amy"));
    assertThat(rules(decision)).isEqualTo(ALWAYS);
    assertThat(chosen(decision)).isEqualTo("amy");
  }

  @Test
  void the_walk_ends_where_nobody_is_left() {
    var decision =
        decide(
            new Scene()
                .candidate("amy", Scene.withPresence(Presence.AWAY))
                .candidate("ben", Scene.calendar(), null));
    assertThat(rules(decision)).containsExactly("supports-queue", "in-shift", "available");
    assertThat(decision.outcome()).isEqualTo(new Outcome.Nobody("available"));
    assertThat(decision.chosen()).isNull();
  }

  @Test
  void without_candidates_nobody_supports_the_queue() {
    assertThat(decide(new Scene()).outcome()).isEqualTo(new Outcome.Nobody("supports-queue"));
  }

  @Test
  void shifts_are_not_asked_for_when_they_shall_not_matter() {
    var scene = new Scene().candidate("amy", Scene.calendar(Scene.UTC, "20:00", "21:00"));
    assertThat(decide(scene).outcome()).isEqualTo(new Outcome.Nobody("in-shift"));
    var decision = decide(scene.terms(false, null, null));
    assertThat(chosen(decision)).isEqualTo("amy");
    assertThat(rules(decision)).doesNotContain("in-shift");
  }

  @Test
  void the_hurdle_is_not_asked_when_quotas_are_weights() {
    var decision =
        decide(new Scene().candidate("amy", 2).candidate("ben").quotaRule(QuotaRule.WEIGHT, 1));
    assertThat(rules(decision)).doesNotContain("quota-hurdle");
    assertThat(chosen(decision)).isEqualTo("amy");
  }

  @Test
  void windows_are_looked_at_until_one_is_left() {
    var scene = new Scene().candidate("amy").candidate("ben").candidate("cai");
    scene.had("amy", 1).had("ben", Scene.QUEUE, 1, 1);
    var decision = decide(scene);
    assertThat(chosen(decision)).isEqualTo("cai");
    assertThat(rules(decision).subList(6, 8))
        .containsExactly("fewest-cases: today", "fewest-cases: today-1..today");
    assertThat(rules(decision)).hasSize(8);
    var today = decision.steps().get(6);
    assertThat(today.removed())
        .singleElement()
        .satisfies(removed ->
            assertThat(removed.because().text())
                .isEqualTo("passed over with 1, the fewest being 0"));
    assertThat(today.counts()).extracting(Step.Counted::cases).containsExactly(1, 0, 0);
  }

  @Test
  void after_every_window_the_smallest_username_wins() {
    var decision = decide(new Scene().candidate("ben").candidate("amy"));
    assertThat(chosen(decision)).isEqualTo("amy");
    assertThat(rules(decision).getLast()).isEqualTo("name");
    assertThat(rules(decision)).hasSize(6 + 3 + 10 + 1);
  }

  @Test
  void an_earlier_window_weighs_more_than_any_later_one() {
    var scene = new Scene().candidate("amy").candidate("ben");
    scene.had("amy", 1).had("ben", Scene.QUEUE, 50, 1);
    assertThat(chosen(decide(scene))).isEqualTo("ben");
  }

  @Test
  void today_is_the_date_of_the_queue() {
    var justAfterMidnight = Instant.parse("2026-03-13T10:00:00Z");
    var kiritimati = ZoneId.of("Pacific/Kiritimati");
    var scene =
        new Scene()
            .candidate("amy")
            .candidate("ben")
            .at(justAfterMidnight)
            .settings(new QueueSettings(Strategy.S1, 0, 0, QuotaRule.HURDLE, 1, kiritimati))
            .had("amy", Scene.QUEUE, 1, 0);
    assertThat(chosen(decide(scene))).isEqualTo("amy");
    assertThat(chosen(decide(scene.at(justAfterMidnight.minusSeconds(1))))).isEqualTo("ben");
  }

  @Test
  void somebody_held_back_by_quota_gets_no_turn_even_with_the_fewest_cases() {
    var scene = new Scene().candidate("amy", 2).candidate("ben", 1).had("ben", 1);
    assertThat(chosen(decide(scene))).isEqualTo("ben");
    assertThat(chosen(decide(scene.had("ben", 1)))).isEqualTo("amy");
  }

  @Test
  void only_those_left_by_the_other_rules_hold_back_a_quota() {
    var inactive = new SupporterLink(false, 1);
    var scene = new Scene().candidate("amy", 2).candidate("ben", Scene.calendar(), inactive);
    assertThat(chosen(decide(scene))).isEqualTo("amy");
  }

  @Test
  void no_counts_are_looked_at_when_nobody_competes() {
    var scene = new Scene().candidate("amy", 7);
    var recording = new RecordingCounts(scene.counts());
    policy.decide(scene.question(), recording);
    assertThat(recording.answers()).isEmpty();
  }

  @Test
  void random_worlds_are_decided_by_every_rule() {
    var deciding = new HashSet<String>();
    Counts none = (_, _, _, _) -> 0;
    for (long seed = 0; seed < 2000; seed++) {
      var decision = policy.decide(new World(seed).question(), none);
      deciding.add(decision.outcome() instanceof Outcome.Nobody(var rule) ? rule : "");
      decision.steps().stream()
          .filter(step -> !step.removed().isEmpty())
          .forEach(step -> deciding.add(step.rule()));
    }
    assertThat(deciding).containsAll(ALWAYS).contains("name");
  }

  private Decision decide(Scene scene) {
    return policy.decide(scene.question(), scene.counts());
  }

  private static String chosen(Decision decision) {
    var chosen = decision.chosen();
    return chosen == null ? "nobody" : chosen.username();
  }

  private static List<String> rules(Decision decision) {
    return decision.steps().stream().map(Step::rule).toList();
  }
}
