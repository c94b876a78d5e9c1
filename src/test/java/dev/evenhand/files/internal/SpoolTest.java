package dev.evenhand.files.internal;

import static dev.evenhand.files.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.files.Samples;
import dev.evenhand.files.StoreUnavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class SpoolTest {
  private static final int MEGABYTE = 1024 * 1024;

  @TempDir Path folder;
  private Spool spool;

  @BeforeEach
  void open() {
    spool = new Spool(settings(folder));
  }

  static FileSettings settings(Path folder) {
    return new FileSettings(
        "disk", folder, DataSize.ofMegabytes(25), List.of("*"), List.of(), List.of());
  }

  /// Bytes that are made as they are asked for, and a note of how far the disk was behind.
  private static final class Counted extends InputStream {
    private final long size;
    private final Supplier<Long> written;
    private long given;
    private long furthestBehind;
    private int largestBite;

    Counted(long size, Supplier<Long> written) {
      this.size = size;
      this.written = written;
    }

    @Override
    public int read() {
      throw new AssertionError("Expected to be read in pieces.");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      furthestBehind = Math.max(furthestBehind, given - written.get());
      largestBite = Math.max(largestBite, length);
      if (given == size) {
        return -1;
      }
      int count = (int) Math.min(length, size - given);
      given += count;
      return count;
    }
  }

  @Test
  void a_large_file_is_on_the_disk_as_it_comes_in_and_never_in_memory() throws IOException {
    try (var upload = spool.begin()) {
      var source = new Counted(24L * MEGABYTE, () -> size(upload.path()));
      assertThat(upload.fill(new byte[0], source, 25L * MEGABYTE)).isTrue();
      assertThat(upload.size()).isEqualTo(24L * MEGABYTE).isEqualTo(size(upload.path()));
      assertThat(source.largestBite).isLessThanOrEqualTo(64 * 1024);
      assertThat(source.furthestBehind).isLessThanOrEqualTo(64 * 1024);
    }
  }

  @Test
  void reading_ends_soon_after_the_limit() throws IOException {
    try (var upload = spool.begin()) {
      var source = new Counted(100L * MEGABYTE, () -> 0L);
      assertThat(upload.fill(new byte[0], source, MEGABYTE)).isFalse();
      assertThat(source.given).isLessThanOrEqualTo(MEGABYTE + 128L * 1024);
    }
    assertThat(folder.resolve("uploads")).isEmptyDirectory();
  }

  @Test
  void exactly_the_limit_is_not_over_it() throws IOException {
    try (var upload = spool.begin()) {
      assertThat(upload.fill(new byte[1000], stream(24), 1024)).isTrue();
    }
    try (var upload = spool.begin()) {
      assertThat(upload.fill(new byte[1000], stream(25), 1024)).isFalse();
    }
  }

  @Test
  void the_checksum_is_of_all_bytes() throws IOException {
    try (var upload = spool.begin()) {
      upload.fill(text("ab"), new ByteArrayInputStream(text("c")), 10);
      assertThat(upload.checksum())
          .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
  }

  @Test
  void a_caller_that_goes_away_leaves_nothing_and_is_not_taken_for_a_full_disk() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(
            () -> {
              try (var upload = spool.begin()) {
                upload.fill(new byte[10], broken, 100);
              }
            })
        .isExactlyInstanceOf(IOException.class);
    assertThat(folder.resolve("uploads")).isEmptyDirectory();
  }

  @Test
  void a_folder_that_cannot_be_used_says_so() throws IOException {
    var file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> new Spool(settings(file)).begin())
        .isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void what_a_dead_process_left_goes_after_a_while_and_what_comes_in_stays() throws IOException {
    var upload = spool.begin();
    var old = Files.createFile(folder.resolve("uploads/old.part"));
    var now = Instant.parse("2026-03-29T02:30:00Z");
    Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(10)));
    Files.setLastModifiedTime(upload.path(), FileTime.from(now.plusSeconds(10)));
    spool.sweep(now);
    assertThat(old).doesNotExist();
    assertThat(upload.path()).exists();
    upload.close();
  }

  private static InputStream stream(int size) {
    return new ByteArrayInputStream(Samples.filled(size));
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
