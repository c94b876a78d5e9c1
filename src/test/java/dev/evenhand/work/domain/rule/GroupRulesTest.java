package dev.evenhand.work.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.Survivors;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each rule that compares people.
class GroupRulesTest {

  @Test
  void the_hurdle_holds_back_a_larger_quota_until_everybody_smaller_has_had_as_many() {
    var scene = new Scene().candidate("amy", 3).candidate("ben", 1).candidate("cai", 1);
    assertThat(left(new QuotaHurdle(), scene)).containsExactly("ben", "cai");
    scene.had("ben", 3).had("cai", 2);
    assertThat(left(new QuotaHurdle(), scene)).containsExactly("ben", "cai");
    scene.had("cai", 1);
    assertThat(left(new QuotaHurdle(), scene)).containsExactly("amy", "ben", "cai");
  }

  @Test
  void the_hurdle_looks_at_every_smaller_quota() {
    var scene = new Scene().candidate("amy", 3).candidate("ben", 2).candidate("cai", 1);
    assertThat(left(new QuotaHurdle(), scene)).containsExactly("cai");
    assertThat(left(new QuotaHurdle(), scene.had("cai", 2))).containsExactly("ben", "cai");
    assertThat(left(new QuotaHurdle(), scene.had("cai", 1))).containsExactly("ben", "cai");
    assertThat(left(new QuotaHurdle(), scene.had("ben", 3))).containsExactly("amy", "ben", "cai");
  }

  @Test
  void the_hurdle_never_removes_the_smallest_quota_and_ignores_equal_ones() {
    assertThat(left(new QuotaHurdle(), new Scene().candidate("amy", 5).candidate("ben", 5)))
        .containsExactly("amy", "ben");
    assertThat(left(new QuotaHurdle(), new Scene().candidate("amy", 5))).containsExactly("amy");
  }

  @Test
  void the_hurdle_counts_this_queue_only_within_its_days() {
    var scene = new Scene().candidate("amy", 2).candidate("ben", 1);
    scene.had("ben", Scene.OTHER_QUEUE, 2, 0).had("ben", Scene.QUEUE, 2, 2);
    assertThat(left(new QuotaHurdle(), scene)).containsExactly("ben");
    scene.quotaRule(QuotaRule.HURDLE, 2);
    assertThat(left(new QuotaHurdle(), scene)).containsExactly("amy", "ben");
    scene.quotaRule(QuotaRule.HURDLE, 1);
    assertThat(left(new QuotaHurdle(), scene.had("ben", Scene.QUEUE, 2, 1)))
        .containsExactly("amy", "ben");
  }

  @Test
  void the_fewest_cases_stay() {
    var scene = new Scene().candidate("amy").candidate("ben").candidate("cai");
    scene.had("amy", 2).had("ben", 1).had("cai", 1);
    assertThat(left(today(scene), scene)).containsExactly("ben", "cai");
  }

  @Test
  void a_window_includes_its_first_day_and_today() {
    var scene = new Scene().candidate("amy").candidate("ben");
    scene.had("amy", Scene.QUEUE, 1, 2).had("ben", Scene.QUEUE, 9, 3);
    var windows = FewestCases.windows(scene.question().settings());
    assertThat(left(windows.get(1), scene)).containsExactly("amy", "ben");
    assertThat(left(windows.get(2), scene)).containsExactly("ben");
  }

  @Test
  void cases_of_tomorrow_do_not_count() {
    var scene = new Scene().candidate("amy").candidate("ben").had("amy", Scene.QUEUE, 1, -1);
    assertThat(left(today(scene), scene)).containsExactly("amy", "ben");
  }

  @Test
  void one_strategy_counts_all_queues_and_the_other_this_one() {
    var scene = new Scene().candidate("amy").candidate("ben");
    scene.had("amy", Scene.OTHER_QUEUE, 1, 0);
    assertThat(left(today(scene), scene)).containsExactly("ben");
    scene.strategy(Strategy.S2);
    assertThat(left(today(scene), scene)).containsExactly("amy", "ben");
  }

  @Test
  void weights_multiply_the_count_by_the_quota() {
    var scene = new Scene().candidate("amy", 3).candidate("ben", 1).candidate("cai", 2);
    scene.quotaRule(QuotaRule.WEIGHT, 1).had("amy", 1).had("ben", 3).had("cai", 2);
    assertThat(left(today(scene), scene)).containsExactly("amy", "ben");
    scene.quotaRule(QuotaRule.HURDLE, 1);
    assertThat(left(today(scene), scene)).containsExactly("amy");
  }

  @Test
  void weights_do_not_overflow() {
    var scene = new Scene().candidate("amy", Integer.MAX_VALUE).candidate("ben", 1);
    scene.quotaRule(QuotaRule.WEIGHT, 1).had("amy", 1_000_000).had("ben", 1_000_000);
    assertThat(left(today(scene), scene)).containsExactly("ben");
  }

  @Test
  void windows_grow_by_days_and_then_by_thirty_days() {
    assertThat(names(2, 100))
        .containsExactly(
            "fewest-cases: today",
            "fewest-cases: today-1..today",
            "fewest-cases: today-2..today",
            "fewest-cases: today-30..today",
            "fewest-cases: today-60..today",
            "fewest-cases: today-90..today");
    assertThat(names(0, 29)).containsExactly("fewest-cases: today");
    assertThat(names(0, 30)).hasSize(2);
    assertThat(names(30, 300)).hasSize(41).endsWith("fewest-cases: today-300..today");
  }

  @Test
  void the_smallest_username_stays() {
    var scene = new Scene().candidate("ben").candidate("amy").candidate("amyb");
    assertThat(left(new FirstByName(), scene)).containsExactly("amy");
  }

  private static Rule today(Scene scene) {
    return FewestCases.windows(scene.question().settings()).getFirst();
  }

  private static List<String> names(int maxDays, int maxDaysMonth) {
    var settings =
        new QueueSettings(Strategy.S1, maxDays, maxDaysMonth, QuotaRule.HURDLE, 1, Scene.UTC);
    return FewestCases.windows(settings).stream().map(FewestCases::name).toList();
  }

  private static List<String> left(Rule rule, Scene scene) {
    var survivors = new Survivors(scene.situation().candidates());
    rule.narrow(survivors, scene.question(), scene.counts(), Narrowing.SILENT);
    return survivors.toList().stream().map(Candidate::username).toList();
  }
}
