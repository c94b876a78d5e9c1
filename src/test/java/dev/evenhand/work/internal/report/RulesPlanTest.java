package dev.evenhand.work.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.HubFixture;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RulesPlanTest {
  private static final Instant FROM = Instant.parse("2026-03-09T00:00:00Z");
  private static final Instant TO = Instant.parse("2026-03-16T00:00:00Z");

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;

  @Test
  void which_rules_decided_is_read_from_an_index_by_time_without_the_decisions() {
    var hub = new HubFixture(context);
    var plan =
        hub.inside(() -> {
          jdbc.sql("set local enable_seqscan = off").update();
          jdbc.sql("set local enable_bitmapscan = off").update();
          return String.join(
              "\n",
              jdbc.sql("explain " + PostgresReports.RULES)
                  .param("company", hub.company.value())
                  .param("from", FROM.atOffset(ZoneOffset.UTC))
                  .param("to", TO.atOffset(ZoneOffset.UTC))
                  .query(String.class)
                  .list());
        });
    assertThat(plan).contains("Index Only Scan").contains("(at >= ");
  }
}
