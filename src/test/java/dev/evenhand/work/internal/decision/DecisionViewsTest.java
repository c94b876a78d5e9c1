package dev.evenhand.work.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.policy.BalancedPolicy;
import dev.evenhand.work.domain.policy.Decision;
import dev.evenhand.work.internal.decision.DecisionViews.Told;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DecisionViewsTest {
  @Autowired ApplicationContext context;
  @Autowired DecisionViews views;

  @Test
  void a_thousand_candidates_are_written_down_in_no_time() {
    var decision = decision(1_000);
    var admin = TestClient.found(context);
    var told = List.of(new Told(null, decision, true));
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          var view = admin.inCompany(() -> views.views(told)).getFirst();
          assertThat(view.candidates()).isEqualTo(1_000);
          assertThat(view.steps()).hasSizeGreaterThan(5);
          assertThat(view.steps().getFirst().left()).hasSize(1_000);
        });
  }

  private static Decision decision(int candidates) {
    var scene = new Scene();
    for (int i = 0; i < candidates; i++) {
      scene.candidate("person-" + i);
    }
    return new BalancedPolicy().decide(scene.question(), scene.counts());
  }
}
