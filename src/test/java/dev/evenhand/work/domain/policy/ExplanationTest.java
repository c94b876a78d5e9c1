package dev.evenhand.work.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.availability.Presence;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.SupporterLink;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Map<PersonId, String> NAMES =
      Map.of(
          Scene.person("amy"), "Amy",
          Scene.person("ben"), "Ben",
          Scene.person("cai"), "Cai",
          Scene.person("dan"), "Dan",
          Scene.person("eve"), "Eve");

  @Test
  void the_fewest_cases_are_given_with_the_next_best() {
    var scene =
        new Scene()
            .candidate("amy")
            .candidate("ben")
            .candidate("cai", Scene.calendar(Scene.UTC, "14:00", "20:00"))
            .candidate("dan")
            .had("amy", 1)
            .had("ben", 2)
            .had("dan", 5);
    var explanation = explained(scene);
    assertThat(explanation.text())
        .isEqualTo(
            "Amy, with the fewest cases today (1; Ben had 2). Cai was out of shift until 14:00.");
    assertThat(explanation.code()).isEqualTo("fewest-cases");
    assertThat(explanation.args())
        .containsEntry("name", "Amy")
        .containsEntry("other", "Ben")
        .containsEntry("since", "2026-03-13");
  }

  @Test
  void the_window_that_decided_is_named_by_its_first_day() {
    var yesterday = new Scene().candidate("amy").candidate("ben").had("amy", Scene.QUEUE, 1, 1);
    assertThat(explained(yesterday).text())
        .isEqualTo("Ben, with the fewest cases since yesterday (0; Amy had 1).");
    var longAgo = new Scene().candidate("amy").candidate("ben").had("amy", Scene.QUEUE, 4, 30);
    assertThat(explained(longAgo).text())
        .isEqualTo("Ben, with the fewest cases since 11 February (0; Amy had 4).");
  }

  @Test
  void weighted_counts_are_given_with_their_quotas() {
    var scene =
        new Scene()
            .candidate("amy", 1)
            .candidate("ben", 2)
            .quotaRule(QuotaRule.WEIGHT, 1)
            .had("amy", 3)
            .had("ben", 2);
    assertThat(explained(scene).text())
        .isEqualTo("Amy, with the least load today (3 at quota 1; Ben had 2 at quota 2).");
  }

  @Test
  void a_tie_is_decided_by_name() {
    assertThat(explained(new Scene().candidate("ben").candidate("amy")).text())
        .isEqualTo("Amy, first by name after a tie with Ben.");
  }

  @Test
  void somebody_may_be_the_only_one() {
    var scene = new Scene().candidate("amy", Scene.withPresence(Presence.AWAY)).candidate("ben");
    assertThat(explained(scene).text())
        .isEqualTo("Ben, the only one who could take it. Amy was away.");
    assertThat(explained(new Scene().candidate("amy")).code()).isEqualTo("only-one");
  }

  @Test
  void a_quota_can_leave_only_one() {
    assertThat(explained(new Scene().candidate("amy", 3).candidate("ben", 1)).text())
        .isEqualTo(
            "Ben, next by quota. Amy was held back by quota 3, while ben (quota 1) has had 0.");
  }

  @Test
  void nobody_is_explained_by_the_rule_that_took_the_last() {
    var scene =
        new Scene()
            .candidate("amy", Scene.calendar(Scene.UTC, "14:00", "20:00"))
            .candidate("ben", Scene.calendar(), null);
    assertThat(explained(scene).text())
        .isEqualTo("Nobody who supports Printers is in shift. Amy was out of shift until 14:00.");
    assertThat(explained(new Scene()).code()).isEqualTo("nobody-supports-queue");
    assertThat(explained(new Scene().candidate("amy").tried("amy")).text())
        .startsWith("Everybody who could take it had it before.");
    var switchedOff = new SupporterLink(false, 1);
    assertThat(explained(new Scene().candidate("amy", Scene.calendar(), switchedOff)).text())
        .isEqualTo("Nobody available is active for Printers. Amy was not active for Printers.");
    assertThat(
            explained(new Scene().candidate("amy", Scene.withPresence(Presence.NOT_ACTIVE))).text())
        .isEqualTo("Nobody in question is available. Amy was not active.");
  }

  @Test
  void only_some_of_many_are_named() {
    var scene = new Scene();
    for (var username : new String[] {"amy", "ben", "cai", "dan", "eve"}) {
      scene.candidate(username, Scene.withPresence(Presence.AWAY));
    }
    assertThat(explained(scene).text())
        .endsWith("Amy was away. Ben was away. Cai was away. 2 more could not take it.");
  }

  @Test
  void what_was_chosen_or_taken_by_hand_says_so() {
    var scene = new Scene().candidate("amy").candidate("ben").terms(true, null, "ben");
    assertThat(explained(scene, ManualPolicy.MANUAL).text()).isEqualTo("Ben, chosen by hand.");
    assertThat(explained(scene, ManualPolicy.CLAIM).text()).isEqualTo("Ben, by taking it.");
  }

  private static Explanation explained(Scene scene) {
    return explained(scene, new BalancedPolicy());
  }

  private static Explanation explained(Scene scene, Policy policy) {
    return Explanation.of(
        policy.decide(scene.question(), scene.counts()),
        person -> NAMES.getOrDefault(person, "somebody"));
  }
}
