package dev.evenhand.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestClient;
import dev.evenhand.identity.TestBrowser;
import dev.evenhand.people.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// What browsers are told about the document in which layouts run, and who may try a layout.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LayoutFrameOverHttpTest {
  @Autowired ApplicationContext context;

  @Test
  void the_frame_has_no_origin_and_no_network() {
    var answer = new TestBrowser(context).get("/layout-frame.html");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.header("Content-Security-Policy").split("; "))
        .contains(
            "sandbox allow-scripts allow-forms",
            "default-src 'none'",
            "connect-src 'none'",
            "form-action 'none'",
            "base-uri 'none'",
            "frame-src 'none'",
            "worker-src 'none'",
            "object-src 'none'",
            "img-src data: blob:",
            "frame-ancestors 'self'");
    assertThat(answer.header("Connection-Allowlist")).isEqualTo("();webrtc=block");
    assertThat(answer.header("X-DNS-Prefetch-Control")).isEqualTo("off");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("X-Frame-Options")).isEmpty();
  }

  @Test
  void the_scripts_of_the_frame_are_allowed_by_their_hashes_and_no_address_is() throws Exception {
    var policy =
        new TestBrowser(context).get("/layout-frame.html").header("Content-Security-Policy");
    assertThat(policy)
        .contains(
            "script-src %s %s 'unsafe-eval';".formatted(hash("first()"), hash("second(\"a\");\n")));
  }

  @Test
  void the_frame_knows_no_session_and_sets_no_cookie() {
    var nobody = new TestBrowser(context);
    assertThat(nobody.get("/layout-frame.html").header("Set-Cookie")).isEmpty();
    assertThat(nobody.cookie("XSRF-TOKEN")).isEmpty();
    var admin = TestClient.found(context).get("/layout-frame.html");
    assertThat(admin.header("Set-Cookie")).isEmpty();
    assertThat(admin.text()).isEqualTo(nobody.get("/layout-frame.html").text());
  }

  @Test
  void pages_show_frames_of_the_server_alone() {
    assertThat(new TestBrowser(context).get("/").header("Content-Security-Policy"))
        .contains("frame-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
  }

  @Test
  void a_layout_is_tried_by_who_creates_workflows() {
    var admin = TestClient.found(context);
    var good = Map.of("source", "export default () => 1");
    assertThat(admin.with("carla", Role.WORKFLOW_CREATOR).post("/api/lab/layout", good).status())
        .isEqualTo(200);
    assertThat(admin.with("maria", Role.USER).post("/api/lab/layout", good).status())
        .isEqualTo(403);
    var broken = admin.post("/api/lab/layout", Map.of("source", "import x from 'x';"));
    assertThat(broken.status()).isEqualTo(422);
    assertThat(broken.text()).contains("\"line\":1", "only \\\"react\\\" can be imported");
  }

  private static String hash(String script) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    return "'sha256-%s'"
        .formatted(
            Base64.getEncoder()
                .encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8))));
  }
}
