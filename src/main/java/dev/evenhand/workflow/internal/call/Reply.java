package dev.evenhand.workflow.internal.call;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/// What a server said.
///
/// @param body no longer than the limit, and a byte more when it is longer
/// @param location where it leads
/// @param encoding of the body, if it has any
record Reply(
    int status, byte[] body, int limit, @Nullable String location, @Nullable String encoding) {
  /// Reads no further than a byte beyond the limit, and leaves the rest to whoever closes the
  /// connection: to close the reply itself would be to read it to its end.
  static Reply read(ClassicHttpResponse response, int limit) throws IOException {
    var entity = response.getEntity();
    var body = entity == null ? new byte[0] : entity.getContent().readNBytes(limit + 1);
    return new Reply(
        response.getCode(),
        body,
        limit,
        header(response, HttpHeaders.LOCATION),
        header(response, HttpHeaders.CONTENT_ENCODING));
  }

  boolean isTooLarge() {
    return body.length > limit;
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    var header = response.getFirstHeader(name);
    return header == null || header.getValue().isBlank() ? null : header.getValue().strip();
  }
}
