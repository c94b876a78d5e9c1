package dev.evenhand.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient.Answer;
import dev.evenhand.roster.Switchboard;
import dev.evenhand.roster.internal.sheet.SheetPeer;
import dev.evenhand.roster.internal.sheet.SheetPeer.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole way from the settings over Google to the people.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SheetApiTest {
  private static final String ADDRESS =
      "https://docs.google.com/spreadsheets/d/the-spreadsheet/edit#gid=0";

  private static final SheetPeer GOOGLE = new SheetPeer();
  private static final Path KEYS = keys();

  @Autowired ApplicationContext context;

  private Switchboard board;

  @DynamicPropertySource
  static void google(DynamicPropertyRegistry properties) {
    properties.add("evenhand.sheets.address", GOOGLE::address);
    properties.add("evenhand.sheets.patience", () -> "1s");
    properties.add("evenhand.sheets.key-directory", KEYS::toString);
  }

  private static Path keys() {
    try {
      return Files.createTempDirectory("keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void close() {
    GOOGLE.close();
  }

  @BeforeEach
  void open() throws IOException {
    board = new Switchboard(context, "ana", "joan");
    GOOGLE.put("Loads", "People!A1:B3", "[[\"Name\",\"Ideal\"],[\"ana\",7.5],[\"joan\",3]]");
    Files.writeString(KEYS.resolve(board.admin.company() + ".json"), GOOGLE.key());
  }

  @Test
  void a_range_becomes_ideal_loads() {
    set(Map.of("loads", "Loads"));
    var seen = bring("loads");
    assertThat(seen.status()).isEqualTo(201);
    assertThat(seen.json().at("/steps/0/line").asInt()).isEqualTo(2);
    var id = seen.json().at("/head/id").asString();
    assertThat(board.planner.post("/api/roster/imports/" + id + "/apply").status()).isEqualTo(200);
    var ideals =
        board
            .admin
            .get("/api/roster/people")
            .json()
            .path("items")
            .valueStream()
            .filter(person -> person.path("ideal").asDouble() > 0)
            .map(person -> person.path("username").asString() + person.path("ideal").asDouble());
    assertThat(ideals).contains("ana7.5", "joan3.0");
  }

  @Test
  void the_key_is_never_shown_but_the_account_to_share_with_is() {
    set(Map.of("loads", "Loads"));
    var shown = board.planner.get("/api/roster/sheet");
    assertThat(shown.json().path("spreadsheet").asString()).isEqualTo("the-spreadsheet");
    assertThat(shown.json().path("account").asString())
        .isEqualTo("roster@p.iam.gserviceaccount.test");
    assertThat(shown.text()).doesNotContain("PRIVATE", "private_key");
    var body = Map.of("spreadsheet", ADDRESS, "ranges", Map.of());
    assertThat(board.planner.put("/api/roster/sheet", body, 0).status()).isEqualTo(412);
  }

  @Test
  void what_does_not_work_is_told_apart_and_nothing_is_kept() throws IOException {
    assertThat(bring("loads").refusal()).isEqualTo("sheet-not-set-up");
    set(Map.of("loads", "Nowhere"));
    assertThat(bring("leave").refusal()).isEqualTo("sheet-not-set-up");
    assertThat(bring("loads").refusal()).isEqualTo("sheet-range-unknown");
    GOOGLE.next(Trouble.of(429, "RESOURCE_EXHAUSTED").with("Retry-After", "60"));
    assertThat(bring("loads").refusal()).isEqualTo("sheet-busy");
    Files.delete(KEYS.resolve(board.admin.company() + ".json"));
    assertThat(bring("loads").refusal()).isEqualTo("sheet-key-missing");
    assertThat(board.planner.get("/api/roster/imports").json().path("total").asInt()).isZero();
  }

  private void set(Map<String, String> ranges) {
    var body = Map.of("spreadsheet", ADDRESS, "ranges", ranges);
    Switchboard.must(board.planner.put("/api/roster/sheet", body, 0));
  }

  private Answer bring(String kind) {
    return board.planner.post("/api/roster/imports?kind=%s&source=google".formatted(kind));
  }
}
