package dev.evenhand.workflow.web;

import dev.evenhand.http.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Serves the document in which layouts run. It is the same for everybody.
@Hidden
@RestController
class LayoutFrameController {
  private final @Nullable LayoutFrame frame;

  /// @param file which is there when the web client was built in
  LayoutFrameController(@Value("classpath:/static/layout-frame.html") Resource file)
      throws IOException {
    frame = file.exists() ? LayoutFrame.of(file) : null;
  }

  @GetMapping("/layout-frame.html")
  ResponseEntity<byte[]> frame() {
    if (frame == null) {
      throw Refused.notFound("page");
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noCache())
        .eTag(frame.tag())
        .header("Content-Security-Policy", frame.policy())
        .header("Connection-Allowlist", LayoutFrame.NO_CONNECTIONS)
        .header("X-DNS-Prefetch-Control", "off")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(frame.document().getBytes(StandardCharsets.UTF_8));
  }
}
