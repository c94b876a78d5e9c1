package dev.evenhand.notify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.work.WorkChanged.Change;
import dev.evenhand.work.WorkChanged.What;
import dev.evenhand.work.WorkItemId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.events.core.EventSerializer;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoticeServiceTest {
  @Autowired ApplicationContext context;
  @Autowired NoticeService notices;
  @Autowired Wire wire;
  @Autowired Audience audience;
  @Autowired EventSerializer serializer;
  TestClient admin;
  TestClient amy;

  @BeforeEach
  void open() {
    admin = TestClient.found(context);
    amy = admin.with("amy");
  }

  @Test
  void what_is_told_twice_is_noticed_once_even_after_a_restart() {
    var changed = assigned(2);
    var stored = serializer.serialize(changed);
    note(changed);
    note(changed);
    note(serializer.deserialize(stored, WorkChanged.class));
    assertThat(countOfAmy()).isEqualTo(2);
  }

  @Test
  void of_a_great_many_items_there_is_one_notice_that_says_how_many() {
    note(assigned(500));
    assertThat(countOfAmy()).isEqualTo(1);
    var page = admin.inCompany(() -> notices.page(amy.person().id(), true, null, 9));
    assertThat(page.items().getFirst().notice().many()).isEqualTo(500);
  }

  @Test
  void only_the_person_hears_that_there_is_a_notice() {
    var hers = Screen.of(amy);
    var other = Screen.of(admin);
    note(assigned(1));
    hers.hear("notices");
    audience.beat();
    other.hear("beat");
    assertThat(other.hasHeard("notices")).isFalse();
  }

  @Test
  void notices_of_a_company_are_read_by_nobody_of_another() {
    note(assigned(1));
    var elsewhere = TestClient.found(context);
    assertThat(elsewhere.inCompany(() -> notices.page(amy.person().id(), false, null, 9)).items())
        .isEmpty();
  }

  private void note(WorkChanged changed) {
    admin.inCompany(() -> {
      wire.send(notices.note(changed));
      return true;
    });
  }

  private long countOfAmy() {
    return admin.inCompany(() -> notices.page(amy.person().id(), true, null, 9)).total();
  }

  private WorkChanged assigned(int many) {
    var changes =
        IntStream.range(0, many).mapToObj(number -> assigned(number, amy.person().id())).toList();
    return new WorkChanged(admin.company(), 1, Instant.EPOCH, changes, Map.of());
  }

  private static Change assigned(int number, PersonId to) {
    return new Change(
        new WorkItemId(new UUID(1, number)),
        1,
        new QueueId(new UUID(0, 7)),
        "case",
        "2026-0001-000001",
        What.ASSIGNED,
        null,
        to,
        null,
        "Evenhand",
        null,
        "",
        null,
        Map.of(),
        null);
  }
}
