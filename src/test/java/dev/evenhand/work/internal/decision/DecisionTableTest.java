package dev.evenhand.work.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.HubFixture;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkResult;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DecisionTableTest {
  private static final Act AGAIN = new Act.HandOut(true, true, null);

  @Autowired ApplicationContext context;
  @Autowired DecisionTable decisions;

  @Test
  void a_situation_that_several_decisions_share_is_read_once() {
    var hub = new HubFixture(context);
    var queue = hub.queue("Printers");
    hub.link(queue, hub.person("amy"), 1);
    hub.link(queue, hub.person("ben"), 1);
    var item = ((WorkResult.Done) hub.arrives(queue, "C-1")).item();
    hub.ask(HubFixture.known(item), AGAIN, null);
    hub.link(queue, hub.person("cai"), 1);
    hub.ask(HubFixture.known(item), AGAIN, null);
    hub.ask(HubFixture.known(item), AGAIN, null);

    var rows = hub.inside(() -> decisions.of(item.id()));

    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).situation().situation()).isSameAs(rows.get(1).situation().situation());
    assertThat(rows.get(2).situation().situation()).isSameAs(rows.get(3).situation().situation());
    var different = new HashSet<Hash>();
    rows.forEach(row -> different.add(row.situation().hash()));
    assertThat(different).hasSize(2);
  }
}
