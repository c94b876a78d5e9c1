package dev.evenhand.storage.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL that goes on alone, since the Evenhand that started it was killed. Whoever holds
/// the lock on the data directory may stop it.
final class Orphan {
  private static final int LONGEST_STOP = 60;

  private Orphan() {}

  /// Stops the server that still uses these files, if there is one.
  static void stop(Path files) throws IOException {
    var pidFile = files.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    var orphan = find(pidFile, files);
    if (orphan.isPresent()) {
      stop(orphan.get(), files);
    }
    Files.deleteIfExists(pidFile);
  }

  /// After a restart of the machine the number may belong to another process, even to another
  /// PostgreSQL.
  private static Optional<ProcessHandle> find(Path pidFile, Path files) throws IOException {
    var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    return ProcessHandle.of(pid).filter(process -> serves(process, files));
  }

  private static boolean serves(ProcessHandle process, Path files) {
    var arguments = process.info().arguments().map(List::of).orElse(List.of());
    return arguments.contains(files.toString());
  }

  /// SIGINT ends the sessions of the server and stops it in good order. SIGTERM, all that Java
  /// offers, would wait for them: a session whose Evenhand is gone may wait for a lock for ever.
  private static void stop(ProcessHandle orphan, Path files) throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(orphan.pid())).inheritIO().start();
    try {
      orphan.onExit().get(LONGEST_STOP, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException(
          "Expected the PostgreSQL of an earlier Evenhand to stop within %d seconds, but process %d still uses %s."
              .formatted(LONGEST_STOP, orphan.pid(), files),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Expected to wait for PostgreSQL to stop.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Expected to learn when PostgreSQL stops.", e);
    }
  }
}
