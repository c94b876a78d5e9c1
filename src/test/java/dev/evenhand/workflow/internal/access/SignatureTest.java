package dev.evenhand.workflow.internal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final String SECRET = "evsec_3q2-7wAAq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq80";
  private static final byte[] BODY =
      "{\"doc\":\"contract.pdf\",\"pages\":12}".getBytes(StandardCharsets.UTF_8);

  @Test
  void the_example_of_the_guide_is_right() throws IOException {
    var signature = Signature.header(List.of(SECRET), 1_772_445_600, BODY);
    assertThat(signature)
        .isEqualTo("v1=a1b91de52408dee4ba7c3c971332747a5366af5e92efc483149e4b283543ee52");
    assertThat(Files.readString(Path.of("docs/guide/services.md")))
        .contains("Evenhand-Signature: " + signature + "\n", SECRET, "Timestamp: 1772445600\n");
  }

  @Test
  void each_secret_signs_for_itself() {
    assertThat(Signature.header(List.of("a", "b"), 1, BODY))
        .isEqualTo(
            Signature.header(List.of("a"), 1, BODY)
                + ","
                + Signature.header(List.of("b"), 1, BODY));
  }

  @Test
  void another_time_is_another_signature() {
    assertThat(Signature.header(List.of("a"), 1, BODY))
        .isNotEqualTo(Signature.header(List.of("a"), 2, BODY));
  }
}
