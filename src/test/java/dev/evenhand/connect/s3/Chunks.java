package dev.evenhand.connect.s3;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Bodies as Amazon's clients send them: as they are, or in chunks that carry signatures, with sums
/// behind the last.
final class Chunks {
  private Chunks() {}

  static byte[] read(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody();
    var kind = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
    if (kind == null || !kind.startsWith("STREAMING-")) {
      return body.readAllBytes();
    }
    var whole = new ByteArrayOutputStream();
    int size = size(line(body));
    while (size > 0) {
      whole.write(body.readNBytes(size));
      line(body);
      size = size(line(body));
    }
    body.readAllBytes();
    return whole.toByteArray();
  }

  private static int size(String head) {
    return Integer.parseInt(head.split(";", 2)[0], 16);
  }

  private static String line(InputStream body) throws IOException {
    var line = new ByteArrayOutputStream();
    int read = body.read();
    while (read != '\n' && read != -1) {
      if (read != '\r') {
        line.write(read);
      }
      read = body.read();
    }
    return line.toString(StandardCharsets.US_ASCII);
  }
}
