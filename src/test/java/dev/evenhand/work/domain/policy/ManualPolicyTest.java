package dev.evenhand.work.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.availability.Presence;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.SupporterLink;
import dev.evenhand.work.domain.rule.Eligibility;
import org.junit.jupiter.api.Test;

class ManualPolicyTest {

  @Test
  void the_named_person_gets_the_item_whatever_the_load() {
    var scene = new Scene().candidate("amy").candidate("ben").had("ben", 99);
    assertThat(outcome(named(scene, "ben"))).isEqualTo(new Outcome.Chosen(Scene.person("ben")));
  }

  @Test
  void having_had_the_item_or_a_larger_quota_is_no_obstacle() {
    var scene = new Scene().candidate("amy", 1).candidate("ben", 9).tried("ben");
    assertThat(outcome(named(scene, "ben"))).isEqualTo(new Outcome.Chosen(Scene.person("ben")));
  }

  @Test
  void the_named_person_must_support_the_queue() {
    assertRefused(
        named(new Scene().candidate("ben", Scene.calendar(), null), "ben"),
        "supports-queue",
        "not-supporting");
  }

  @Test
  void somebody_who_is_no_candidate_does_not_support_the_queue() {
    assertRefused(named(new Scene().candidate("amy"), "ben"), "supports-queue", "not-supporting");
    assertThat(outcome(new Scene().candidate("amy")))
        .isEqualTo(new Outcome.Nobody("supports-queue"));
  }

  @Test
  void the_named_person_must_be_in_shift_unless_shifts_do_not_matter() {
    var scene = new Scene().candidate("ben", Scene.calendar(Scene.UTC, "20:00", "21:00"));
    assertRefused(named(scene, "ben"), "in-shift", "out-of-shift-until");
    assertThat(outcome(scene.terms(false, null, "ben")))
        .isEqualTo(new Outcome.Chosen(Scene.person("ben")));
  }

  @Test
  void the_named_person_must_be_there() {
    assertRefused(
        named(new Scene().candidate("ben", Scene.withPresence(Presence.NOT_ACTIVE)), "ben"),
        "available",
        "not-active");
    assertRefused(
        named(new Scene().candidate("ben", Scene.onLeave(Scene.TODAY, Scene.TODAY)), "ben"),
        "available",
        "on-leave");
  }

  @Test
  void the_named_person_must_be_active_for_the_queue() {
    var inactive = new SupporterLink(false, 1);
    assertRefused(
        named(new Scene().candidate("ben", Scene.calendar(), inactive), "ben"),
        "active-for-queue",
        "not-active-for-queue");
  }

  @Test
  void policies_are_found_by_the_name_in_a_decision() {
    assertThat(Policies.find("balanced")).contains(new BalancedPolicy());
    assertThat(Policies.find("manual")).contains(ManualPolicy.MANUAL);
    assertThat(Policies.find("claim")).contains(ManualPolicy.CLAIM);
    assertThat(Policies.find("lottery")).isEmpty();
    assertThat(Policies.findForQueue("manual")).isEmpty();
  }

  private static Scene named(Scene scene, String username) {
    return scene.terms(true, null, username);
  }

  private static Outcome outcome(Scene scene) {
    return ManualPolicy.MANUAL.decide(scene.question(), scene.counts()).outcome();
  }

  /// By the policy, and by the same rules asked about one person.
  private static void assertRefused(Scene scene, String rule, String code) {
    assertThat(outcome(scene)).isEqualTo(new Outcome.Nobody(rule));
    var candidate = scene.situation().candidate(Scene.person("ben"));
    var refusal =
        Eligibility.toBeNamed(scene.question().terms()).refusal(candidate, scene.question());
    assertThat(refusal)
        .extracting(Eligibility.Refused::rule, refused -> refused.because().code())
        .containsExactly(rule, code);
  }
}
