package dev.evenhand.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class DataInUseTest {
  @TempDir Path data;

  @Test
  void two_cannot_run_on_the_same_data() throws IOException {
    var file = data.resolve("evenhand.lock");
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      assertThatThrownBy(() -> EmbeddedServer.start(data))
          .isInstanceOf(DataInUse.class)
          .hasMessageContaining(data.toString());
    }
    assertThat(data.resolve("postgres")).doesNotExist();
  }

  @Test
  void it_is_said_in_plain_words() {
    var failure = new IllegalStateException("No bean.", new DataInUse(data));
    var said =
        SpringFactoriesLoader.forDefaultResourceLocation()
            .load(FailureAnalyzer.class, FailureHandler.handleMessage((_, _) -> {}))
            .stream()
            .filter(DataInUseAnalyzer.class::isInstance)
            .map(analyzer -> analyzer.analyze(failure))
            .toList();
    assertThat(said).hasSize(1);
    assertThat(Objects.requireNonNull(said.getFirst()).getAction()).contains("--data");
  }
}
