package dev.evenhand.workflow.internal.call;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/// A server that does not keep to HTTP.
final class RawServer implements AutoCloseable {
  /// What is done with each connection once the head of a request came.
  interface Manner {
    void behave(Socket socket, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  final AtomicInteger connections = new AtomicInteger();

  RawServer(Manner manner) {
    try {
      server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(() -> serve(manner));
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  int port() {
    return server.getLocalPort();
  }

  private void serve(Manner manner) {
    try {
      while (true) {
        var socket = server.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> answer(socket, manner));
      }
    } catch (IOException e) {
      // Closed: the test is over.
    }
  }

  private static void answer(Socket socket, Manner manner) {
    try (socket) {
      var buffer = new byte[8_192];
      socket.getInputStream().read(buffer);
      manner.behave(socket, socket.getOutputStream());
    } catch (IOException | InterruptedException e) {
      // Whoever called has gone, as it should.
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
