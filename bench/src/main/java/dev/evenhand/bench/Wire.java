package dev.evenhand.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One kept connection that sends requests of HTTP 1.1 and reads their answers to the end: a sender
/// that costs next to nothing, so that it does not take the processor from what is measured.
final class Wire implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final String head;

  Wire(URI server, String authorization) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
    head = "Host: %s\r\nAuthorization: %s\r\n".formatted(server.getAuthority(), authorization);
  }

  /// What the server answered.
  record Answer(int status, String body) {}

  /// Posts JSON and answers the status.
  int post(String path, String body) throws IOException {
    return send("POST", path, body).status();
  }

  /// Asks for something.
  Answer get(String path) throws IOException {
    return send("GET", path, "");
  }

  private Answer send(String method, String path, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var request =
        "%s %s HTTP/1.1\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(method, path, head, bytes.length, body);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = -1;
    for (var header = line(); !header.isEmpty(); header = line()) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    var read = length >= 0 ? in.readNBytes(length) : chunks();
    return new Answer(status, new String(read, StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    var all = new ByteArrayOutputStream();
    for (int size = chunk(); size > 0; size = chunk()) {
      all.write(in.readNBytes(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("Expected the server to answer, but it hung up.");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
