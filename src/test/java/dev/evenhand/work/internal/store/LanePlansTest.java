package dev.evenhand.work.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.HubFixture;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a lane reads costs the same however much was ever done.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LanePlansTest {
  /// As good as the other while there is next to nothing in it: neither has anything that is done.
  private static final String OPEN_WORK = "work_item_open";

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  private HubFixture hub;

  @BeforeEach
  void found() {
    hub = new HubFixture(context);
  }

  @Test
  void what_was_completed_on_a_day_is_found_by_an_index() {
    var at = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    assertThat(plan(ListTable.DONE, Map.of("kinds", new String[] {"task"}, "from", at, "to", at)))
        .contains("work_item_completed")
        .contains("(done_at >= ");
  }

  @Test
  void what_waits_is_read_without_what_is_done_and_what_is_hopeless_is_looked_up_by_hash() {
    var params = new HashMap<String, Object>();
    params.put("queue", UUID.randomUUID());
    params.put("priority", 2);
    params.put("created", Instant.EPOCH.atOffset(ZoneOffset.UTC));
    params.put("id", new UUID(0, 0));
    params.put("hopeless", new String[] {"role:admin", ""});
    params.put("most", 200);
    assertThat(plan(ItemTable.WAITING, params))
        .containsAnyOf("work_item_nobody_has", OPEN_WORK)
        .containsIgnoringCase("hashed subplan");
  }

  private String plan(String sql, Map<String, Object> params) {
    return hub.inside(() -> {
      jdbc.sql("set local enable_seqscan = off").update();
      return String.join(
          "\n",
          jdbc.sql("explain " + sql)
              .param("company", hub.company.value())
              .params(params)
              .query(String.class)
              .list());
    });
  }
}
