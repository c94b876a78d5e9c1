package dev.evenhand.files.web;

import dev.evenhand.files.FileInfo;
import dev.evenhand.files.FileStore;
import dev.evenhand.files.domain.Part;
import dev.evenhand.files.internal.FileService;
import dev.evenhand.files.internal.FileService.Fetched;
import dev.evenhand.http.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.StreamUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// Contents go out as they are read, to be saved and never to be shown: a browser may neither guess
/// another type nor run anything of it.
@RestController
@RequestMapping("/api/files/{id}")
class FileContentController {
  private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

  private final FileService files;
  private final FileStore store;

  FileContentController(FileService files, FileStore store) {
    this.files = files;
    this.store = store;
  }

  @GetMapping("/content")
  void newest(@PathVariable long id, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    send(find(id, null), request, response);
  }

  @GetMapping("/versions/{version}/content")
  void version(
      @PathVariable long id,
      @PathVariable int version,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    send(find(id, version), request, response);
  }

  private Fetched find(long id, @Nullable Integer version) {
    return files.fetch(id, version).orElseThrow(() -> Refused.notFound("file"));
  }

  private void send(Fetched file, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    var info = file.info();
    var tag = "\"" + info.checksum() + "\"";
    if (request.checkNotModified(tag)) {
      return;
    }
    var part = Part.wanted(range(request, tag), info.size());
    if (part.isEmpty()) {
      response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + info.size());
      response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
    } else {
      send(file, part.get(), response);
    }
  }

  /// Nothing is said before the store has answered, for it may fail to.
  private void send(Fetched file, Part part, HttpServletResponse response) throws IOException {
    try (var content = store.open(file.key(), part.from(), part.count())) {
      describe(file.info(), response);
      response.setContentLengthLong(part.count());
      if (!part.isAll()) {
        response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
        response.setHeader(HttpHeaders.CONTENT_RANGE, part.contentRange());
      }
      var sent = StreamUtils.copyRange(content, response.getOutputStream(), 0, part.count() - 1);
      if (sent < part.count()) {
        throw new EOFException(
            "Expected %d bytes of %s, but there were %d."
                .formatted(part.count(), file.key(), sent));
      }
    }
  }

  /// A range is of the content that the caller began with, or it is none.
  private static @Nullable String range(ServletWebRequest request, String tag) {
    var begun = request.getHeader(HttpHeaders.IF_RANGE);
    return begun == null || begun.equals(tag) ? request.getHeader(HttpHeaders.RANGE) : null;
  }

  private static void describe(FileInfo info, HttpServletResponse response) {
    response.setContentType(info.mediaType());
    response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", NOTHING_RUNS);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(info.name(), StandardCharsets.UTF_8)
            .build()
            .toString());
  }
}
