package dev.evenhand.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evenhand.jobs.Bell.Rung;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ResubmissionTest {
  private static final Duration LONG = Duration.ofSeconds(90);

  @Autowired Bell bell;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;
  @Autowired WebApplicationContext context;

  @Test
  void an_event_that_a_listener_failed_to_hear_is_told_again_until_it_is_heard() {
    bell.fail("twice", 2);
    ring("twice");
    await().atMost(LONG).until(() -> bell.tries("twice") == 1);
    await().atMost(LONG).untilAsserted(() -> assertThat(status("twice")).isEqualTo("FAILED"));
    assertThat(MockMvcTester.from(context).get().uri("/api/health"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("status")
        .isEqualTo("degraded");
    await().atMost(LONG).until(() -> bell.tries("twice") == 3);
    await().atMost(LONG).untilAsserted(() -> assertThat(status("twice")).isEqualTo("gone"));
  }

  @Test
  void an_event_that_was_under_way_when_a_process_died_is_told_by_the_next() {
    ring("heard");
    await().atMost(LONG).until(() -> bell.tries("heard") == 1);
    await().atMost(LONG).until(() -> status("heard").equals("gone"));
    bell.fail("dead", 1);
    ring("dead");
    await().atMost(LONG).untilAsserted(() -> assertThat(status("dead")).isEqualTo("FAILED"));
    jdbc.sql(
            """
            update event_publication
            set status = 'PUBLISHED', publication_date = publication_date - interval '1 hour'
            where serialized_event like '%"dead"%'
            """)
        .update();
    await().atMost(LONG).until(() -> bell.tries("dead") == 2);
  }

  @Test
  void an_event_of_a_transaction_that_is_undone_is_never_told() {
    transactions.executeWithoutResult(transaction -> {
      events.publishEvent(new Rung("undone"));
      transaction.setRollbackOnly();
    });
    assertThat(status("undone")).isEqualTo("gone");
  }

  @Test
  void health_counts_what_waits_and_needs_no_company() {
    assertThat(MockMvcTester.from(context).get().uri("/api/health"))
        .hasStatus(HttpStatus.OK)
        .bodyJson()
        .extractingPath("failedPublications")
        .asNumber()
        .isNotNull();
  }

  private void ring(String name) {
    transactions.executeWithoutResult(_ -> events.publishEvent(new Rung(name)));
  }

  private String status(String name) {
    return jdbc.sql("select status from event_publication where serialized_event like :event")
        .param("event", "%\"" + name + "\"%")
        .query((row, _) -> row.getString("status"))
        .optional()
        .orElse("gone");
  }
}
