package dev.evenhand.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {
  @TempDir Path files;

  @Test
  void a_server_that_still_uses_the_files_is_stopped() throws Exception {
    var orphan = process(files);
    Orphan.stop(files);
    assertThat(orphan.isAlive()).isFalse();
    assertThat(files.resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void a_process_that_only_got_its_number_lives_on() throws Exception {
    var other = process(files.resolve("of somebody else"));
    try {
      Orphan.stop(files);
      assertThat(other.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
      assertThat(files.resolve("postmaster.pid")).doesNotExist();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void without_a_server_nothing_happens() throws IOException {
    Orphan.stop(files);
    assertThat(files).isEmptyDirectory();
  }

  /// A process that names files in its arguments, and whose number is in the file of the server's.
  private Process process(Path named) throws IOException {
    var process = new ProcessBuilder("sh", "-c", "read line", named.toString()).start();
    Files.writeString(files.resolve("postmaster.pid"), process.pid() + "\n");
    return process;
  }
}
