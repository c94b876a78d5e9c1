package dev.evenhand.storage.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL, started by this process and stopped with it, its files in one directory.
final class EmbeddedServer implements Server {
  private final EmbeddedPostgres postgres;
  private final FileChannel lock;

  private EmbeddedServer(EmbeddedPostgres postgres, FileChannel lock) {
    this.postgres = postgres;
    this.lock = lock;
  }

  static EmbeddedServer start(Path directory) {
    try {
      Files.createDirectories(directory);
      var lock = lock(directory);
      var files = directory.resolve("postgres").toAbsolutePath();
      Orphan.stop(files);
      return new EmbeddedServer(start(files, directory), lock);
    } catch (IOException e) {
      throw new UncheckedIOException("Expected to start PostgreSQL in " + directory + ".", e);
    }
  }

  private static EmbeddedPostgres start(Path files, Path directory) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(files)
        .setOverrideWorkingDirectory(directory.resolve("binaries").toAbsolutePath().toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("max_wal_size", "2GB")
        .setServerConfig("max_connections", "100")
        .start();
  }

  /// The lock falls with the process that holds it, however it ended.
  private static FileChannel lock(Path directory) throws IOException {
    var file = directory.resolve("evenhand.lock");
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new DataInUse(directory.toAbsolutePath());
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public String owner() {
    return "postgres";
  }

  @Override
  public String password() {
    return "";
  }

  @Override
  public void close() {
    try {
      postgres.close();
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Expected PostgreSQL to stop.", e);
    }
  }
}
