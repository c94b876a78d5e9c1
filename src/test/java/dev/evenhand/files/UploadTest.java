package dev.evenhand.files;

import static dev.evenhand.files.Samples.filled;
import static dev.evenhand.files.Samples.picture;
import static dev.evenhand.files.Samples.program;
import static dev.evenhand.files.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UploadTest {
  private static final int MEGABYTE = 1024 * 1024;

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  TestClient amy;
  Uploads uploads;

  @BeforeEach
  void found() {
    amy = TestClient.found(context).with("amy", Role.USER);
    uploads = new Uploads(amy);
  }

  @Test
  void a_file_is_taken_as_what_it_is() {
    var answer = uploads.send("C:\\docs\\plan – gestió.csv", text("a;b\n"));
    assertThat(answer.status()).isEqualTo(201);
    var file = answer.json();
    assertThat(file.path("name").asString()).isEqualTo("plan – gestió.csv");
    assertThat(file.path("version").asInt()).isEqualTo(1);
    assertThat(file.path("mediaType").asString()).isEqualTo("text/csv");
    assertThat(file.path("size").asLong()).isEqualTo(4);
    assertThat(file.path("checksum").asString()).hasSize(64);
    assertThat(file.path("uploaderId").asString()).isEqualTo(amy.person().id().toString());
    assertThat(answer.header("Location")).isEqualTo("/api/files/" + file.path("id").asLong());
    assertThat(amy.get(answer.header("Location")).json()).isEqualTo(file);
  }

  @Test
  void a_large_file_whose_length_nobody_announces_goes_through() {
    var answer =
        uploads.send("large.txt", BodyPublishers.ofInputStream(() -> letters(24L * MEGABYTE)));
    assertThat(answer.status()).isEqualTo(201);
    var back = uploads.fetch("/api/files/" + answer.json().path("id").asLong() + "/content");
    assertThat(back.body()).hasSize(24 * MEGABYTE);
  }

  @Test
  void more_than_the_limit_is_refused_by_name_and_nothing_is_kept() {
    var announced = uploads.send("large.txt", filled(25 * MEGABYTE + 1));
    assertThat(announced.status()).isEqualTo(413);
    assertThat(announced.refusal()).isEqualTo("file-too-large");
    assertThat(announced.json().path("most").asLong()).isEqualTo(25L * MEGABYTE);
    assertThat(announced.text()).contains("at most 25 MB");
    var counted =
        uploads.send("large.txt", BodyPublishers.ofInputStream(() -> letters(26L * MEGABYTE)));
    assertThat(counted.refusal()).isEqualTo("file-too-large");
    assertNothingIsKept();
  }

  @Test
  void the_limit_itself_is_allowed_and_told_before() {
    assertThat(amy.get("/api/files/limits").json().path("maxSize").asLong())
        .isEqualTo(25L * MEGABYTE);
    assertThat(uploads.send("full.txt", filled(25 * MEGABYTE)).status()).isEqualTo(201);
  }

  @Test
  void a_program_is_refused_whatever_it_is_called() {
    var answer = uploads.send("holiday.png", program());
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.refusal()).isEqualTo("file-type-refused");
    assertThat(answer.json().path("mediaType").asString()).isEqualTo("application/x-msdownload");
    assertNothingIsKept();
  }

  @Test
  void pages_with_scripts_are_refused_and_so_are_names_that_run() {
    assertThat(uploads.send("page.txt", text("<html><script>1</script></html>")).refusal())
        .isEqualTo("file-type-refused");
    var named = uploads.send("tidy.ps1", text("Remove-Item"));
    assertThat(named.refusal()).isEqualTo("file-ending-refused");
    assertThat(named.json().path("ending").asString()).isEqualTo("ps1");
  }

  @Test
  void an_empty_file_is_refused() {
    assertThat(uploads.send("empty.txt", new byte[0]).refusal()).isEqualTo("file-empty");
  }

  @Test
  void a_name_must_be_there_and_short() {
    var missing = uploads.send("../", text("a"));
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.json().path("field").asString()).isEqualTo("name");
    assertThat(uploads.send("a".repeat(201), text("a")).status()).isEqualTo(422);
    assertThat(uploads.send("ò".repeat(196) + ".txt", text("a")).status()).isEqualTo(201);
  }

  @Test
  void a_form_is_no_file() {
    var answer =
        amy.send(
            "POST",
            "/api/files?name=a.txt",
            "a=b",
            Map.of("Content-Type", "application/x-www-form-urlencoded"));
    assertThat(answer.status()).isEqualTo(415);
    assertNothingIsKept();
  }

  @Test
  void the_same_request_twice_makes_one_file() {
    var first = uploads.send("a.txt", text("once"), "Idempotency-Key", "k1");
    var again = uploads.send("a.txt", text("once"), "Idempotency-Key", "k1");
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(amy.get("/api/files").json().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void the_same_content_twice_is_stored_once_and_a_company_shares_with_no_other() {
    var one = uploads.taken("one.png", picture());
    var two = uploads.taken("two.png", picture());
    assertThat(one).isNotEqualTo(two);
    assertThat(storedFiles()).hasSize(1);
    assertThat(count("file_content")).isEqualTo(1);
    var others = new Uploads(TestClient.found(context));
    others.taken("three.png", picture());
    assertThat(storedFiles()).hasSize(1);
  }

  private void assertNothingIsKept() {
    assertThat(count("file")).isZero();
    assertThat(count("file_content")).isZero();
    assertThat(storedFiles()).isEmpty();
    assertThat(folder().resolve("uploads")).isEmptyDirectory();
  }

  private long count(String table) {
    return amy.inCompany(
        () -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
  }

  private List<Path> storedFiles() {
    return Samples.stored(context, amy.company());
  }

  private Path folder() {
    return Path.of(context.getEnvironment().getRequiredProperty("evenhand.files.folder"));
  }

  private static InputStream letters(long size) {
    return new SequenceInputStream(
        new ByteArrayInputStream(filled(MEGABYTE)),
        size <= MEGABYTE ? InputStream.nullInputStream() : letters(size - MEGABYTE));
  }
}
