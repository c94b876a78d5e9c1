package dev.evenhand.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.Team;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final String SECRET = "https://chat.example.org/v1/spaces/x?key=secret";

  @Test
  void only_fields_that_changed_are_told() {
    var before = Portrait.of(Folk.NED, "north");
    var after = Portrait.of(Folk.NED.activated(false), "north");
    assertThat(Difference.between(before, after))
        .isEqualTo(new Difference(Map.of("active", true), Map.of("active", false)));
  }

  @Test
  void a_field_that_gets_its_first_value_was_not_there_before() {
    var difference =
        Difference.between(Portrait.of(Folk.NED, null), Portrait.of(Folk.NED, "north"));
    assertThat(difference).isEqualTo(new Difference(Map.of(), Map.of("team", "north")));
  }

  @Test
  void a_webhook_is_told_without_its_secret() {
    var team = new Team(Folk.NORTH, "north", null, null, SECRET, 0);
    assertThat(Portrait.of(team).toString())
        .contains("https://chat.example.org/…")
        .doesNotContain("secret", "spaces");
  }

  @Test
  void another_webhook_of_the_same_host_is_a_change() {
    var one = Portrait.of(new Team(Folk.NORTH, "north", null, SECRET, null, 0));
    var two = Portrait.of(new Team(Folk.NORTH, "north", null, SECRET + "2", null, 0));
    assertThat(Difference.between(one, two).after()).containsOnlyKeys("teamsWebhook");
  }
}
