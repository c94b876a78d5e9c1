package dev.evenhand.work.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SituationTest {
  @Test
  void candidates_stand_in_the_order_of_their_usernames() {
    var oneWay = new Scene().candidate("cai").candidate("amy").candidate("ben").situation();
    var other = new Scene().candidate("ben").candidate("cai").candidate("amy").situation();
    assertThat(oneWay).isEqualTo(other);
    assertThat(oneWay.candidates())
        .extracting(Candidate::username)
        .containsExactly("amy", "ben", "cai");
  }

  @Test
  void two_people_cannot_have_one_username() {
    var scene = new Scene().candidate("amy").candidate("amy");
    assertThatIllegalArgumentException().isThrownBy(scene::situation).withMessageContaining("amy");
  }

  @Test
  void a_person_is_found_or_not() {
    var situation = new Scene().candidate("amy").candidate("ben").situation();
    assertThat(situation.candidate(Scene.person("ben")))
        .isEqualTo(situation.candidates().getLast());
    assertThat(situation.candidate(Scene.person("zoe"))).isNull();
  }

  @Test
  void a_quota_is_at_least_one() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SupporterLink(true, 0));
  }

  @Test
  void those_who_tried_are_written_down_in_one_order() {
    var tried = Set.of(Scene.person("amy"), Scene.person("ben"), Scene.person("cai"));
    var terms = new Terms(tried, true, null, null);
    assertThat(List.copyOf(terms.tried())).isSorted();
  }
}
