package dev.evenhand.connect.s3;

import static dev.evenhand.files.Samples.read;
import static dev.evenhand.files.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.connect.s3.S3Emulator.Trouble.Fails;
import dev.evenhand.connect.s3.S3Emulator.Trouble.Hangs;
import dev.evenhand.files.FileStore.Content;
import dev.evenhand.files.FileStore.Stored;
import dev.evenhand.files.Samples;
import dev.evenhand.files.StoreUnavailable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3StoreTest {
  @TempDir Path folder;
  private S3Emulator s3;
  private S3Store store;

  @BeforeEach
  void start() {
    s3 = S3Emulator.start();
    store = store(s3.address(), S3Emulator.SECRET_KEY);
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  private static S3Store store(URI address, String secret) {
    var settings = settings(address, S3Emulator.BUCKET, S3Emulator.ACCESS_KEY, secret);
    return new S3Store(new S3Configuration().s3(settings), settings);
  }

  private static S3Settings settings(
      URI address, String bucket, @Nullable String key, @Nullable String secret) {
    return new S3Settings(address, bucket, "eu-south-2", key, secret, true, Duration.ofMillis(700));
  }

  @Test
  void what_is_put_is_read_from_any_place() throws IOException {
    var content = put("c1", "hello world");
    assertThat(store.has(content.key())).isTrue();
    try (var back = store.open(content.key(), 6, 5)) {
      assertThat(back.readAllBytes()).isEqualTo(text("world"));
    }
  }

  @Test
  void a_large_content_arrives_as_it_was_sent() throws IOException {
    var text = read(Samples.filled(3_000_000));
    var content = put("c1", text);
    assertThat(s3.seen.getFirst().header("X-amz-content-sha256")).startsWith("STREAMING-");
    assertThat(s3.bytes(content.key())).isEqualTo(text(text));
    try (var back = store.open(content.key(), 0, 3_000_000)) {
      assertThat(back.readAllBytes()).hasSize(3_000_000);
    }
  }

  @Test
  void every_request_is_signed_for_region_and_bucket_and_says_the_sum_of_its_content()
      throws IOException {
    var content = put("c1", "hello");
    store.has(content.key());
    store.delete(content.key());
    assertThat(s3.seen).hasSize(3);
    assertThat(s3.seen)
        .allSatisfy(request -> {
          assertThat(request.path()).isEqualTo("/" + S3Emulator.BUCKET + "/" + content.key());
          assertThat(request.header("Authorization"))
              .startsWith("AWS4-HMAC-SHA256 Credential=" + S3Emulator.ACCESS_KEY + "/")
              .contains("/eu-south-2/s3/aws4_request");
        });
    assertThat(s3.seen.getFirst().header("X-amz-checksum-sha256")).isNotEmpty();
  }

  @Test
  void a_wrong_secret_is_no_temporary_trouble_but_files_cannot_be_reached() throws IOException {
    var wrong = store(s3.address(), "another secret");
    var from = file("hello");
    assertThatThrownBy(() -> wrong.put(content("c1", "hello"), from))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining(S3Emulator.BUCKET)
        .hasMessageNotContaining("another secret");
    assertThat(s3.seen).hasSize(1);
    assertThat(s3.objects).isEmpty();
  }

  @Test
  void a_short_outage_is_waited_for() throws IOException {
    s3.meet(new Fails(503, "SlowDown"), new Fails(500, "InternalError"));
    var content = put("c1", "hello");
    assertThat(s3.seen).hasSize(3);
    assertThat(read(s3.bytes(content.key()))).isEqualTo("hello");
  }

  @Test
  void a_long_outage_is_said_after_three_attempts_and_nothing_is_half_done() throws IOException {
    s3.failing(3, 503, "SlowDown");
    var from = file("hello");
    assertThatThrownBy(() -> store.put(content("c1", "hello"), from))
        .isInstanceOf(StoreUnavailable.class);
    assertThat(s3.seen).hasSize(3);
    assertThat(s3.objects).isEmpty();
    s3.failing(3, 500, "InternalError");
    assertThatThrownBy(() -> store.has("c1/aa/x")).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void an_answer_that_does_not_come_is_asked_for_again() throws IOException {
    var content = put("c1", "hello");
    s3.meet(new Hangs(1500));
    try (var back = store.open(content.key(), 0, 5)) {
      assertThat(read(back.readAllBytes())).isEqualTo("hello");
    }
  }

  @Test
  void a_store_that_never_answers_is_given_up_in_time() {
    s3.meet(new Hangs(4000), new Hangs(4000), new Hangs(4000));
    var start = System.nanoTime();
    assertThatThrownBy(() -> store.has("c1/aa/x")).isInstanceOf(StoreUnavailable.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void a_store_that_is_not_there_says_so() {
    var address = s3.address();
    s3.close();
    var gone = store(address, S3Emulator.SECRET_KEY);
    assertThatThrownBy(() -> gone.open("c1/aa/x", 0, 1)).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void all_pages_of_a_list_are_seen_and_no_other_company() throws IOException {
    for (int number = 0; number < 5; number++) {
      put("c1", "content " + number);
    }
    put("c2", "another");
    var seen = new ArrayList<Stored>();
    store.each("c1/", seen::add);
    assertThat(seen).hasSize(5).allMatch(stored -> stored.size() == 9);
    assertThat(seen).extracting(Stored::key).allMatch(key -> key.startsWith("c1/"));
  }

  @Test
  void what_is_deleted_may_be_deleted_again_and_what_is_gone_is_no_outage() throws IOException {
    var content = put("c1", "hello");
    store.delete(content.key());
    store.delete(content.key());
    assertThat(store.has(content.key())).isFalse();
    assertThatThrownBy(() -> store.open(content.key(), 0, 5))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void settings_that_cannot_work_are_refused_at_the_start() {
    assertThatThrownBy(() -> settings(s3.address(), " ", null, null))
        .hasMessageContaining("evenhand.files.s3.bucket");
    assertThatThrownBy(() -> settings(s3.address(), "b", "key", null))
        .hasMessageContaining("secret-key");
  }

  private Content put(String company, String text) throws IOException {
    var content = content(company, text);
    store.put(content, file(text));
    return content;
  }

  private static Content content(String company, String text) {
    var sum = HexFormat.of().formatHex(S3Emulator.sha256(text(text)));
    return new Content(company + "/" + sum.substring(0, 2) + "/" + sum, sum, text.length());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "upload", ".part"), text);
  }
}
