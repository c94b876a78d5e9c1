package dev.evenhand.work.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.domain.SupporterLink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SituationCodecTest {
  private final SituationCodec codec = new SituationCodec();

  @Test
  void situations_in_which_nobody_has_anything_read_as_they_always_did() {
    var situation = new Scene().candidate("amy").situation();
    var known = codec.known(situation, Map.of());
    assertThat(known.content()).doesNotContain("\"has\"");
    assertThat(known.hash().hex()).isEqualTo(HASH_OF_BEFORE);
    assertThat(codec.read(known.content())).isEqualTo(situation);
  }

  @Test
  void what_people_have_is_written_in_one_order() {
    var one = codec.known(situation(Set.of("role:user", "role:admin")), Map.of());
    var other = codec.known(situation(Set.of("role:admin", "role:user")), Map.of());
    assertThat(one.content()).contains("\"has\":[\"role:admin\",\"role:user\"]");
    assertThat(one.hash()).isEqualTo(other.hash());
    assertThat(codec.read(one.content())).isEqualTo(one.situation());
  }

  private static Situation situation(Set<String> has) {
    var scene = new Scene().situation();
    var amy =
        new Candidate(
            Scene.person("amy"), "amy", Scene.calendar(), new SupporterLink(true, 1), has);
    return new Situation(
        scene.queue(), scene.queueName(), scene.policy(), scene.settings(), List.of(amy));
  }

  /// Of the same situation before candidates had anything.
  private static final String HASH_OF_BEFORE =
      "3ce51cf4786205f7cc29cf5a9188ad759fe3080ee30acedf9b17a6b4b4ca57a6";
}
