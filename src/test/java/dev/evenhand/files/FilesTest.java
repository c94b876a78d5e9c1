package dev.evenhand.files;

import static dev.evenhand.files.Samples.picture;
import static dev.evenhand.files.Samples.read;
import static dev.evenhand.files.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FilesTest {
  @Autowired ApplicationContext context;
  @Autowired Files files;
  @Autowired UseForTests uses;
  TestClient admin;
  TestClient amy;
  TestClient ben;
  Uploads uploads;

  @BeforeEach
  void found() {
    admin = TestClient.found(context);
    amy = admin.with("amy", Role.USER);
    ben = admin.with("ben", Role.USER);
    uploads = new Uploads(amy);
  }

  @Test
  void a_content_is_fetched_to_be_saved_and_never_shown() {
    var id = uploads.taken("informe “gestió”.png", picture());
    var back = uploads.fetch(content(id));
    assertThat(back.statusCode()).isEqualTo(200);
    assertThat(back.body()).isEqualTo(picture());
    assertThat(header(back, "Content-Type")).isEqualTo("image/png");
    assertThat(header(back, "Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''informe%20%E2%80%9Cgesti%C3%B3%E2%80%9D.png");
    assertThat(header(back, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(back, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
    assertThat(back.headers().allValues("Content-Security-Policy")).hasSize(1);
  }

  @Test
  void a_broken_fetch_goes_on_where_it_ended() {
    var id = uploads.taken("a.txt", text("0123456789"));
    var rest = uploads.fetch(content(id), "Range", "bytes=4-");
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(read(rest.body())).isEqualTo("456789");
    assertThat(header(rest, "Content-Range")).isEqualTo("bytes 4-9/10");
    var behind = uploads.fetch(content(id), "Range", "bytes=10-");
    assertThat(behind.statusCode()).isEqualTo(416);
    assertThat(header(behind, "Content-Range")).isEqualTo("bytes */10");
  }

  @Test
  void a_range_of_another_content_gets_the_whole_and_a_known_content_is_not_sent_again() {
    var id = uploads.taken("a.txt", text("0123456789"));
    var whole = uploads.fetch(content(id), "Range", "bytes=4-", "If-Range", "\"other\"");
    assertThat(whole.statusCode()).isEqualTo(200);
    var tag = header(whole, "ETag");
    assertThat(uploads.fetch(content(id), "Range", "bytes=4-", "If-Range", tag).statusCode())
        .isEqualTo(206);
    assertThat(uploads.fetch(content(id), "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void a_new_version_keeps_the_old_and_the_name() {
    var id = uploads.taken("plan.txt", text("first"));
    var second = new Uploads(ben).sendVersion(id, text("second"));
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.json().path("version").asInt()).isEqualTo(2);
    assertThat(second.json().path("name").asString()).isEqualTo("plan.txt");
    assertThat(second.json().path("uploaderName").asString()).isEqualTo("ben");
    assertThat(read(uploads.fetch(content(id)).body())).isEqualTo("second");
    assertThat(read(uploads.fetch(content(id, 1)).body())).isEqualTo("first");
    assertThat(uploads.fetch(content(id, 3)).statusCode()).isEqualTo(404);
    var versions = amy.get("/api/files/" + id + "/versions").json().path("items");
    assertThat(versions).hasSize(2);
    assertThat(versions.path(0).path("version").asInt()).isEqualTo(2);
    assertThat(versions.path(1).path("size").asInt()).isEqualTo(5);
  }

  @Test
  void versions_brought_at_once_get_numbers_of_their_own() throws InterruptedException {
    var id = uploads.taken("plan.txt", text("first"));
    var numbers =
        atOnce(
            8,
            number -> uploads.sendVersion(id, text("by " + number)).json().path("version").asInt());
    assertThat(numbers).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void one_content_brought_by_many_at_once_is_stored_once() throws InterruptedException {
    var sent =
        atOnce(8, number -> uploads.send("copy-" + number + ".txt", text("the same")).status());
    assertThat(sent).hasSize(8).containsOnly(201);
    assertThat(Samples.stored(context, amy.company())).hasSize(1);
  }

  @Test
  void a_version_sent_twice_is_made_once() {
    var id = uploads.taken("plan.txt", text("first"));
    var sent = uploads.sendVersion(id, text("second"), "Idempotency-Key", "v");
    assertThat(uploads.sendVersion(id, text("second"), "Idempotency-Key", "v").json())
        .isEqualTo(sent.json());
    assertThat(amy.get("/api/files/" + id).json().path("version").asInt()).isEqualTo(2);
  }

  @Test
  void another_company_finds_nothing() {
    var id = uploads.taken("secret.txt", text("secret"));
    var stranger = TestClient.found(context);
    var path = "/api/files/" + id;
    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(stranger.get(path + "/versions").status()).isEqualTo(404);
    assertThat(stranger.delete(path).status()).isEqualTo(404);
    assertThat(new Uploads(stranger).fetch(content(id)).statusCode()).isEqualTo(404);
    assertThat(new Uploads(stranger).sendVersion(id, text("b")).status()).isEqualTo(404);
    assertThat(stranger.get("/api/files").json().path("total").asInt()).isZero();
    assertThat(stranger.<Boolean>inCompany(() -> files.all(List.of(id)).isEmpty())).isTrue();
    assertThat(amy.<Boolean>inCompany(() -> files.find(id).isPresent())).isTrue();
  }

  @Test
  void the_list_is_paged_searched_and_sorted() {
    for (var name : List.of("b.txt", "A.txt", "c.txt", "other.txt")) {
      uploads.taken(name, text(name));
    }
    var first = amy.get("/api/files?sort=name&limit=2").json();
    assertThat(names(first)).containsExactly("A.txt", "b.txt");
    assertThat(first.path("total").asInt()).isEqualTo(4);
    var next = amy.get("/api/files?sort=name&limit=2&cursor=" + first.path("next").asString());
    assertThat(names(next.json())).containsExactly("c.txt", "other.txt");
    assertThat(names(amy.get("/api/files?q=OTHER").json())).containsExactly("other.txt");
    assertThat(names(amy.get("/api/files").json()).getFirst()).isEqualTo("other.txt");
    assertThat(amy.get("/api/files?sort=size").status()).isEqualTo(422);
    assertThat(amy.get("/api/files?cursor=YQph").status()).isEqualTo(422);
  }

  @Test
  void who_brought_a_file_deletes_it_and_so_does_an_admin() {
    var one = uploads.taken("one.txt", text("1"));
    var two = uploads.taken("two.txt", text("2"));
    assertThat(ben.delete("/api/files/" + one).status()).isEqualTo(403);
    assertThat(ben.get("/api/files/" + one).json().path("mayDelete").asBoolean()).isFalse();
    assertThat(amy.get("/api/files/" + one).json().path("mayDelete").asBoolean()).isTrue();
    assertThat(amy.delete("/api/files/" + one).status()).isEqualTo(204);
    assertThat(admin.delete("/api/files/" + two).status()).isEqualTo(204);
    assertThat(amy.get("/api/files/" + one).status()).isEqualTo(404);
    assertThat(uploads.fetch(content(two)).statusCode()).isEqualTo(404);
    assertThat(uploads.sendVersion(two, text("3")).status()).isEqualTo(404);
  }

  @Test
  void what_something_refers_to_is_not_deleted() {
    var id = uploads.taken("one.txt", text("1"));
    uses.used.put(id, "Ticket 7 refers to it.");
    var refused = admin.delete("/api/files/" + id);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.refusal()).isEqualTo("file-in-use");
    assertThat(refused.json().path("reasons").path(0).asString())
        .isEqualTo("Ticket 7 refers to it.");
    uses.used.remove(id);
    assertThat(admin.delete("/api/files/" + id).status()).isEqualTo(204);
  }

  @Test
  void a_file_that_somebody_is_about_to_refer_to_waits_with_its_deletion() throws Exception {
    var id = uploads.taken("one.txt", text("1"));
    var held = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var holder =
          threads.submit(() ->
              amy.inCompany(() -> {
                var known = files.hold(List.of(id)).containsKey(id);
                held.countDown();
                await(release);
                uses.used.put(id, "Ticket 8 refers to it.");
                return known;
              }));
      await(held);
      var deletion = threads.submit(() -> admin.delete("/api/files/" + id).refusal());
      Thread.sleep(200);
      assertThat(deletion.isDone()).isFalse();
      release.countDown();
      assertThat(holder.get(20, TimeUnit.SECONDS)).isTrue();
      assertThat(deletion.get(20, TimeUnit.SECONDS)).isEqualTo("file-in-use");
    }
  }

  @Test
  void what_happens_to_a_file_is_in_the_audit() {
    var id = uploads.taken("plan.txt", text("first"));
    uploads.sendVersion(id, text("second"));
    amy.delete("/api/files/" + id);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(admin.get("/api/audit?subject=file").text())
                .contains("\"created\"", "\"changed\"", "\"deleted\"", "plan.txt"));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private interface Deed {
    int of(int number);
  }

  private static List<Integer> atOnce(int many, Deed deed) throws InterruptedException {
    var barrier = new CyclicBarrier(many);
    var deeds = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < many; i++) {
      int number = i;
      deeds.add(() -> {
        barrier.await();
        return deed.of(number);
      });
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(deeds).stream().map(done -> done.resultNow()).toList();
    }
  }

  private static List<String> names(JsonNode page) {
    return page.path("items").valueStream().map(item -> item.path("name").asString()).toList();
  }

  private static String content(long id) {
    return "/api/files/" + id + "/content";
  }

  private static String content(long id, int version) {
    return "/api/files/" + id + "/versions/" + version + "/content";
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
