package dev.evenhand.files.internal;

import static dev.evenhand.files.Samples.read;
import static dev.evenhand.files.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.TestClient;
import dev.evenhand.company.Companies;
import dev.evenhand.files.FileStore;
import dev.evenhand.files.FileStore.Content;
import dev.evenhand.files.Samples;
import dev.evenhand.files.StoreUnavailable;
import dev.evenhand.files.Uploads;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LostContentsTest {
  @Autowired ApplicationContext context;
  @Autowired Companies companies;
  @Autowired ContentTable contents;
  @Autowired FileStore store;
  @Autowired Spool spool;
  @Autowired Shelf shelf;
  @Autowired Sniffer sniffer;
  @Autowired FileSettings settings;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  TestClient amy;
  Uploads uploads;

  @BeforeEach
  void found() {
    amy = TestClient.found(context);
    uploads = new Uploads(amy);
  }

  /// As the routine runs after that time.
  private void later(Duration time) {
    later(time, store);
  }

  private void later(Duration time, FileStore store) {
    new LostContents(companies, contents, store, spool, Clock.offset(clock, time)).run();
  }

  @Test
  void what_only_a_deleted_file_had_goes_after_a_day() {
    var gone = uploads.taken("a.txt", text("gone"));
    uploads.taken("b.txt", text("stays"));
    amy.delete("/api/files/" + gone);
    later(Duration.ofHours(23));
    assertThat(stored()).isEqualTo(2);
    later(Duration.ofHours(25));
    assertThat(stored()).isEqualTo(1);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void what_another_file_or_an_old_version_has_as_well_stays() {
    var one = uploads.taken("a.txt", text("shared"));
    var two = uploads.taken("b.txt", text("shared"));
    uploads.sendVersion(two, text("newer"));
    amy.delete("/api/files/" + one);
    later(Duration.ofDays(3));
    var old = uploads.fetch("/api/files/" + two + "/versions/1/content");
    assertThat(read(old.body())).isEqualTo("shared");
  }

  @Test
  void an_end_between_content_and_row_leaves_nothing_after_a_day() throws IOException {
    var dying = new Intake(sniffer, spool, new Dying(), shelf, settings);
    amy.inCompany(() ->
        assertThatThrownBy(() -> dying.add("a.txt", source("half"), null))
            .isInstanceOf(StoreUnavailable.class));
    assertThat(stored()).isEqualTo(1);
    assertThat(amy.get("/api/files").json().path("total").asInt()).isZero();
    later(Duration.ofDays(2));
    assertThat(stored()).isZero();
    assertThat(count()).isZero();
    uploads.taken("a.txt", text("half"));
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void what_the_store_has_and_no_table_knows_goes_when_it_is_old() throws IOException {
    uploads.taken("a.txt", text("unknown"));
    var path = Samples.stored(context, amy.company()).getFirst();
    amy.inCompany(() -> jdbc.sql("delete from file").update());
    amy.inCompany(() -> jdbc.sql("delete from file_content").update());
    var foreign = Files.writeString(path.resolveSibling("notes.txt"), "not ours");
    Files.setLastModifiedTime(foreign, FileTime.from(clock.instant().minus(Duration.ofDays(9))));
    later(Duration.ZERO);
    assertThat(path).exists();
    later(Duration.ofDays(2));
    assertThat(path).doesNotExist();
    assertThat(foreign).exists();
  }

  @Test
  void a_content_that_is_brought_while_it_is_thrown_away_is_there_afterwards() throws Exception {
    var gone = uploads.taken("a.txt", text("again"));
    amy.delete("/api/files/" + gone);
    var slow = new Slow();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sweeping = threads.submit(() -> later(Duration.ofDays(2), slow));
      assertThat(slow.deleting.await(20, TimeUnit.SECONDS)).isTrue();
      var bringing = threads.submit(() -> uploads.taken("b.txt", text("again")));
      Thread.sleep(200);
      assertThat(bringing.isDone()).isFalse();
      slow.goOn.countDown();
      sweeping.get(20, TimeUnit.SECONDS);
      var id = bringing.get(20, TimeUnit.SECONDS);
      var back = uploads.fetch("/api/files/" + id + "/content");
      assertThat(read(back.body())).isEqualTo("again");
    }
  }

  @Test
  void a_content_that_is_claimed_anew_stays() {
    var gone = uploads.taken("a.txt", text("claimed"));
    amy.delete("/api/files/" + gone);
    amy.inCompany(() ->
        jdbc.sql("update file_content set claimed_at = claimed_at + interval '2 days'").update());
    later(Duration.ofDays(2));
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void a_restart_finds_all_files_again() throws IOException {
    var id = uploads.taken("a.txt", text("stays"));
    var again = new DiskStore(settings);
    var key =
        amy.inCompany(() -> jdbc.sql("select key from file_content").query(String.class).single());
    try (var content = again.open(key, 0, 5)) {
      assertThat(read(content.readNBytes(5))).isEqualTo("stays");
    }
    assertThat(Path.of(key).getFileName().toString())
        .isEqualTo(amy.get("/api/files/" + id).json().path("checksum").asString());
  }

  private int stored() {
    return Samples.stored(context, amy.company()).size();
  }

  private long count() {
    return amy.inCompany(
        () -> jdbc.sql("select count(*) from file_content").query(Long.class).single());
  }

  private static Intake.Source source(String text) {
    return new Intake.Source(new ByteArrayInputStream(text(text)), -1);
  }

  /// The real store, with something in its way.
  private class Obstacle implements FileStore {
    @Override
    public boolean has(String key) {
      return store.has(key);
    }

    @Override
    public void put(Content content, Path from) {
      store.put(content, from);
    }

    @Override
    public InputStream open(String key, long from, long count) {
      return store.open(key, from, count);
    }

    @Override
    public void delete(String key) {
      store.delete(key);
    }

    @Override
    public void each(String prefix, Consumer<Stored> seen) {
      store.each(prefix, seen);
    }
  }

  /// Ends when it has stored, as a process may.
  private final class Dying extends Obstacle {
    @Override
    public void put(Content content, Path from) {
      super.put(content, from);
      throw new StoreUnavailable("Expected to go on, but the process ended.", new IOException());
    }
  }

  private final class Slow extends Obstacle {
    private final CountDownLatch deleting = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Override
    public void delete(String key) {
      deleting.countDown();
      try {
        goOn.await(20, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      super.delete(key);
    }
  }
}
