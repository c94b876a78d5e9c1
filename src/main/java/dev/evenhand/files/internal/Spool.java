package dev.evenhand.files.internal;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.evenhand.files.StoreUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Where uploads are written while they come in, under names nobody asks for.
@Component
class Spool {
  private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
  private static final int BUFFER = 64 * 1024;

  private final Path folder;

  Spool(FileSettings settings) {
    this.folder = settings.folder().resolve("uploads").toAbsolutePath();
  }

  /// Begins an upload; closing it leaves nothing behind.
  Upload begin() {
    try {
      Files.createDirectories(folder);
      var path = folder.resolve(UUID.randomUUID() + ".part");
      return new Upload(path, FileChannel.open(path, CREATE_NEW, WRITE));
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  /// Removes what a process that died left behind.
  void sweep(Instant before) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var parts = Files.newDirectoryStream(folder, "*.part")) {
      for (var part : parts) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  /// Keeps apart who failed: an exception of the source is its own, one of the folder becomes
  /// [StoreUnavailable].
  static final class Upload implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest = sha256();
    private long size;

    private Upload(Path path, FileChannel channel) {
      this.path = path;
      this.channel = channel;
    }

    /// Writes all there is, and on to the disk.
    ///
    /// @param head what was read of the source already
    /// @return false when it is more than `most` bytes; then the rest was not read
    boolean fill(byte[] head, InputStream source, long most) throws IOException {
      write(head, head.length);
      var buffer = new byte[BUFFER];
      int read = 0;
      while (size <= most && read >= 0) {
        write(buffer, read);
        read = source.read(buffer);
      }
      if (size <= most) {
        force();
      }
      return size <= most;
    }

    Path path() {
      return path;
    }

    long size() {
      return size;
    }

    String checksum() {
      return HexFormat.of().formatHex(digest.digest());
    }

    private void write(byte[] bytes, int count) {
      var buffer = ByteBuffer.wrap(bytes, 0, count);
      try {
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      } catch (IOException e) {
        throw unavailable(e);
      }
      digest.update(bytes, 0, count);
      size += count;
    }

    private void force() {
      try {
        channel.force(true);
      } catch (IOException e) {
        throw unavailable(e);
      }
    }

    @Override
    public void close() {
      try {
        channel.close();
        Files.deleteIfExists(path);
      } catch (IOException e) {
        LOG.warn("Expected to remove {}; it will be within a day.", path, e);
      }
    }
  }

  private static StoreUnavailable unavailable(IOException e) {
    return new StoreUnavailable("Expected to receive a file in evenhand.files.folder.", e);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected every Java runtime to know SHA-256.", e);
    }
  }
}
