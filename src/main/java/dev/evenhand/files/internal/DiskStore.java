package dev.evenhand.files.internal;

import dev.evenhand.files.FileStore;
import dev.evenhand.files.StoreUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Keeps contents in a folder, each in a file that is there as a whole or not at all. Processes
/// that share a database share the folder.
@Component
@ConditionalOnProperty(name = "evenhand.files.store", havingValue = "disk", matchIfMissing = true)
class DiskStore implements FileStore {
  private static final Logger LOG = LoggerFactory.getLogger(DiskStore.class);

  private final Path folder;

  DiskStore(FileSettings settings) {
    this.folder = settings.folder().resolve("contents").toAbsolutePath();
  }

  @Override
  public boolean has(String key) {
    return Files.exists(path(key));
  }

  @Override
  public void put(Content content, Path from) {
    var to = path(content.key());
    try {
      Files.createDirectories(to.resolveSibling(""));
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      forceAbove(to);
    } catch (IOException e) {
      throw unavailable("to keep a file", e);
    }
  }

  /// A new name is on the disk only when its directory is, and that one only when its own is.
  private void forceAbove(Path file) throws IOException {
    var directory = file.getParent();
    while (directory != null && directory.startsWith(folder)) {
      try (var channel = FileChannel.open(directory)) {
        channel.force(true);
      }
      directory = directory.getParent();
    }
  }

  @Override
  public InputStream open(String key, long from, long count) {
    try {
      return Channels.newInputStream(FileChannel.open(path(key)).position(from));
    } catch (NoSuchFileException e) {
      throw new IllegalStateException("Expected the content " + key + ", but it is gone.", e);
    } catch (IOException e) {
      throw unavailable("to read a file", e);
    }
  }

  @Override
  public void delete(String key) {
    try {
      Files.deleteIfExists(path(key));
    } catch (IOException e) {
      throw unavailable("to delete a file", e);
    }
  }

  @Override
  public void each(String prefix, Consumer<Stored> seen) {
    var root = path(prefix);
    if (!Files.isDirectory(root)) {
      return;
    }
    try (var files = Files.walk(root)) {
      files.filter(Files::isRegularFile).forEach(file -> show(file, seen));
    } catch (IOException e) {
      throw unavailable("to list files", e);
    } catch (UncheckedIOException e) {
      throw unavailable("to list files", Objects.requireNonNull(e.getCause()));
    }
  }

  private void show(Path file, Consumer<Stored> seen) {
    try {
      var key = folder.relativize(file).toString().replace('\\', '/');
      seen.accept(new Stored(key, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
    } catch (NoSuchFileException e) {
      LOG.debug("{} went away while files were listed.", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path path(String key) {
    return folder.resolve(key);
  }

  private static StoreUnavailable unavailable(String what, IOException e) {
    return new StoreUnavailable("Expected " + what + " in evenhand.files.folder.", e);
  }
}
