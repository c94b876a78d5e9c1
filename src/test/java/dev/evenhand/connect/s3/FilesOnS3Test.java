package dev.evenhand.connect.s3;

import static dev.evenhand.files.Samples.read;
import static dev.evenhand.files.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.connect.s3.S3Emulator.Trouble.Passes;
import dev.evenhand.files.Uploads;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class FilesOnS3Test {
  private static final S3Emulator S3 = S3Emulator.start();

  @Autowired ApplicationContext context;
  Uploads uploads;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("evenhand.files.store", () -> "s3");
    registry.add("evenhand.files.s3.endpoint", S3::address);
    registry.add("evenhand.files.s3.bucket", () -> S3Emulator.BUCKET);
    registry.add("evenhand.files.s3.access-key", () -> S3Emulator.ACCESS_KEY);
    registry.add("evenhand.files.s3.secret-key", () -> S3Emulator.SECRET_KEY);
    registry.add("evenhand.files.s3.path-style", () -> "true");
    registry.add("evenhand.files.s3.timeout", () -> "2s");
  }

  @BeforeEach
  void found() {
    S3.calm();
    uploads = new Uploads(TestClient.found(context));
  }

  @AfterAll
  static void stop() {
    S3.close();
  }

  @Test
  void a_file_goes_to_the_bucket_and_comes_back_from_there() {
    var id = uploads.taken("a.txt", text("in a bucket"));
    assertThat(S3.objects)
        .anySatisfy((key, object) -> {
          assertThat(key).startsWith(uploads.as().company() + "/");
          assertThat(read(object.bytes())).isEqualTo("in a bucket");
        });
    var back = uploads.fetch("/api/files/" + id + "/content", "Range", "bytes=5-");
    assertThat(back.statusCode()).isEqualTo(206);
    assertThat(read(back.body())).isEqualTo("bucket");
  }

  @Test
  void an_outage_while_a_file_is_brought_says_so_and_leaves_nothing() {
    var before = S3.objects();
    S3.failing(6, 503, "SlowDown");
    var refused = uploads.send("a.txt", text("during an outage"));
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.refusal()).isEqualTo("files-unavailable");
    assertThat(refused.header("Retry-After")).isNotEmpty();
    assertThat(refused.text()).doesNotContain(S3Emulator.BUCKET);
    assertThat(uploads.as().get("/api/files").json().path("total").asInt()).isZero();
    assertThat(S3.objects()).isEqualTo(before);
    assertThat(folder().resolve("uploads")).isEmptyDirectory();
    S3.calm();
    uploads.taken("a.txt", text("during an outage"));
  }

  @Test
  void an_outage_between_asking_and_storing_leaves_nothing_either() {
    var before = S3.objects();
    S3.meet(new Passes());
    S3.failing(3, 500, "InternalError");
    assertThat(uploads.send("a.txt", text("half way")).status()).isEqualTo(503);
    assertThat(uploads.as().get("/api/files").json().path("total").asInt()).isZero();
    assertThat(S3.objects()).isEqualTo(before);
  }

  @Test
  void an_outage_while_a_file_is_fetched_is_a_problem_and_no_broken_file() {
    var id = uploads.taken("a.txt", text("some text"));
    S3.failing(3, 403, "AccessDenied");
    var answer = uploads.as().get("/api/files/" + id + "/content");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.refusal()).isEqualTo("files-unavailable");
    assertThat(answer.header("Content-Disposition")).isEmpty();
  }

  private Path folder() {
    return Path.of(context.getEnvironment().getRequiredProperty("evenhand.files.folder"));
  }
}
