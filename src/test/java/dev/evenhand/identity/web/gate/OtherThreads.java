package dev.evenhand.identity.web.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import java.util.concurrent.Callable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Answers from other threads, as long exports do.
@RestController
class OtherThreads {
  @GetMapping(path = "/api/test/by-stream", produces = "text/plain")
  ResponseEntity<StreamingResponseBody> streamed() {
    return ResponseEntity.ok(out -> out.write(who().getBytes(UTF_8)));
  }

  @GetMapping(path = "/api/test/by-callable", produces = "text/plain")
  Callable<String> later() {
    var now = who();
    return () -> now + ", " + who();
  }

  private static String who() {
    return Tenancy.current() + " " + Actor.current().name();
  }
}
