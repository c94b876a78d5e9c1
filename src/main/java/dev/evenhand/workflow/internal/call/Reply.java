package dev.evenhand.workflow.internal.call;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/// What a server said.
final class Reply {
  private final int status;
  private final byte[] body;
  private final int limit;
  private final @Nullable String location;
  private final @Nullable String encoding;

  private Reply(ClassicHttpResponse response, byte[] body, int limit) {
    this.status = response.getCode();
    this.body = body;
    this.limit = limit;
    this.location = header(response, HttpHeaders.LOCATION);
    this.encoding = header(response, HttpHeaders.CONTENT_ENCODING);
  }

  /// Reads no further than a byte beyond the limit, and leaves the rest to whoever closes the
  /// connection: to close the reply itself would be to read it to its end.
  static Reply read(ClassicHttpResponse response, int limit) throws IOException {
    var entity = response.getEntity();
    var body = entity == null ? new byte[0] : entity.getContent().readNBytes(limit + 1);
    return new Reply(response, body, limit);
  }

  int status() {
    return status;
  }

  /// A byte longer than the limit when it is too large.
  byte[] body() {
    return body;
  }

  int limit() {
    return limit;
  }

  boolean isTooLarge() {
    return body.length > limit;
  }

  /// Where it leads.
  @Nullable String location() {
    return location;
  }

  /// Of the body, if it has any.
  @Nullable String encoding() {
    return encoding;
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    var header = response.getFirstHeader(name);
    return header == null || header.getValue().isBlank() ? null : header.getValue().strip();
  }
}
