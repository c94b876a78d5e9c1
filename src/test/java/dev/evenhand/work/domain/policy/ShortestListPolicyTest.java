package dev.evenhand.work.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.evenhand.availability.Presence;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.SupporterLink;
import dev.evenhand.work.domain.tally.Lists;
import dev.evenhand.work.domain.tally.RecordingCounts;
import dev.evenhand.work.domain.tally.ReplayedCounts;
import org.junit.jupiter.api.Test;

class ShortestListPolicyTest {
  private final Policy policy = new ShortestListPolicy();
  private final Lists lists = new Lists(Scene.TODAY);
  private Scene scene = new Scene();

  @Test
  void the_item_goes_to_whoever_holds_the_fewest() {
    candidates("amy", "ben", "cai");
    holds("amy", 2);
    holds("cai", 1);
    var decision = decide();
    assertThat(chosen(decision)).isEqualTo("ben");
    assertThat(said(decision)).isEqualTo("ben, with the shortest list (0; cai had 1).");
  }

  @Test
  void a_tie_goes_to_whoever_completed_the_fewest_today() {
    candidates("amy", "ben");
    completed("amy", 2);
    completed("ben", 1);
    var decision = decide();
    assertThat(chosen(decision)).isEqualTo("ben");
    assertThat(said(decision)).isEqualTo("ben, with the fewest completed today (1; amy had 2).");
  }

  @Test
  void then_the_name_decides() {
    candidates("ben", "amy");
    assertThat(said(decide())).isEqualTo("amy, first by name after a tie with ben.");
  }

  @Test
  void nobody_gets_it_who_is_not_there_or_not_active_or_no_supporter() {
    scene
        .candidate("amy", Scene.withPresence(Presence.AWAY))
        .candidate("ben", Scene.calendar(), new SupporterLink(false, 1))
        .candidate("cai", Scene.calendar(), null)
        .candidate("dan", Scene.calendar(Scene.UTC, "20:00", "21:00"));
    assertThat(decide().outcome()).isEqualTo(new Outcome.Nobody("active-for-queue"));
    scene.candidate("eve");
    holds("eve", 99);
    assertThat(chosen(decide())).isEqualTo("eve");
  }

  @Test
  void each_rule_says_whom_it_removed_and_why() {
    candidates("amy", "ben", "cai", "dan");
    holds("amy", 3);
    completed("ben", 4);
    var steps = decide().steps();
    assertThat(steps)
        .extracting(Step::rule)
        .containsExactly(
            "supports-queue",
            "in-shift",
            "available",
            "active-for-queue",
            "not-tried-yet",
            "fewest-open",
            "fewest-completed-today",
            "name");
    assertThat(steps)
        .flatExtracting(Step::removed)
        .extracting(removed -> removed.who().username() + ": " + removed.because().text())
        .containsExactly(
            "amy: passed over holding 3, the fewest being 0",
            "ben: passed over with 4 completed today, the fewest being 0",
            "dan: tied with cai, who comes first by name");
  }

  @Test
  void lists_of_all_queues_count_unless_the_queue_balances_itself() {
    candidates("amy", "ben");
    lists.take(Scene.person("amy"), Scene.OTHER_QUEUE, 5);
    holds("ben", 1);
    assertThat(chosen(decide())).isEqualTo("ben");
    var usual = QueueSettings.standard(Scene.UTC);
    scene.settings(
        new QueueSettings(
            Strategy.S2, usual.maxDays(), usual.maxDaysMonth(), usual.quotaRule(), 1, Scene.UTC));
    assertThat(chosen(decide())).isEqualTo("amy");
  }

  @Test
  void what_was_looked_at_is_enough_to_decide_again() {
    candidates("amy", "ben", "cai");
    holds("amy", 1);
    completed("ben", 1);
    var recording = new RecordingCounts(counts());
    var decision = policy.decide(scene.question(), recording);
    assertThat(recording.answers()).containsExactly(1, 0, 0, 1, 0);
    assertThat(policy.decide(scene.question(), new ReplayedCounts(recording.answers())))
        .isEqualTo(decision);
  }

  @Test
  void a_stored_decision_finds_it_and_no_queue_may_have_it_before_the_lane_counts_lists() {
    assertThat(Policies.find("shortest-list")).contains(policy);
    assertThat(Policies.findForQueue("shortest-list")).contains(policy);
    candidates("amy", "ben");
    assertThatIllegalStateException()
        .isThrownBy(() -> policy.decide(scene.question(), scene.counts()));
  }

  private void candidates(String... usernames) {
    for (var username : usernames) {
      scene = scene.candidate(username);
    }
  }

  private void holds(String username, int items) {
    lists.take(Scene.person(username), Scene.QUEUE, items);
  }

  private void completed(String username, int items) {
    lists.completed(Scene.person(username), Scene.QUEUE, Scene.TODAY, items);
  }

  private Counts counts() {
    return lists.in(Scene.QUEUE);
  }

  private Decision decide() {
    return policy.decide(scene.question(), counts());
  }

  private static String chosen(Decision decision) {
    var chosen = decision.chosen();
    return chosen == null ? "nobody" : chosen.username();
  }

  private String said(Decision decision) {
    return Explanation.of(
            decision,
            person ->
                decision.situation().candidates().stream()
                    .filter(one -> one.person().equals(person))
                    .findFirst()
                    .orElseThrow()
                    .username())
        .text();
  }
}
