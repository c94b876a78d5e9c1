package dev.evenhand.work.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueuePowersTest {
  private static final TeamId NORTH = new TeamId(new UUID(0, 1));
  private static final TeamId SOUTH = new TeamId(new UUID(0, 2));
  private static final Person OWNER = person("admin", null, Role.ADMIN);
  private static final Person NORA = person("nora", NORTH, Role.ADMIN);
  private static final Person NED = person("ned", NORTH, Role.USER);
  private static final Person SAM = person("sam", SOUTH, Role.USER);
  private static final Person LONE = person("lone", null, Role.ADMIN);
  private static final Person LOST = person("lost", null, Role.USER);

  @Test
  void queues_are_created_by_admin_and_by_people_with_the_admin_role() {
    assertThat(QueuePowers.mayCreate(OWNER.actor())).isTrue();
    assertThat(QueuePowers.mayCreate(NORA.actor())).isTrue();
    assertThat(QueuePowers.mayCreate(Actor.EVENHAND)).isTrue();
    assertThat(QueuePowers.mayCreate(NED.actor())).isFalse();
  }

  @Test
  void a_queue_is_edited_by_admins_of_the_teams_that_support_it() {
    assertThat(QueuePowers.mayEdit(NORA.actor(), true, true)).isTrue();
    assertThat(QueuePowers.mayEdit(NORA.actor(), true, false)).isFalse();
    assertThat(QueuePowers.mayEdit(OWNER.actor(), true, false)).isTrue();
    assertThat(QueuePowers.mayEdit(NED.actor(), true, true)).isFalse();
  }

  @Test
  void a_queue_that_nobody_supports_is_edited_by_any_admin() {
    assertThat(QueuePowers.mayEdit(LONE.actor(), false, false)).isTrue();
    assertThat(QueuePowers.mayEdit(NED.actor(), false, false)).isFalse();
  }

  @Test
  void links_are_changed_by_the_person_the_admins_of_its_team_and_admin() {
    assertThat(QueuePowers.mayLink(NED.actor(), NED)).isTrue();
    assertThat(QueuePowers.mayLink(NORA.actor(), NED)).isTrue();
    assertThat(QueuePowers.mayLink(OWNER.actor(), SAM)).isTrue();
    assertThat(QueuePowers.mayLink(Actor.EVENHAND, SAM)).isTrue();
    assertThat(QueuePowers.mayLink(NORA.actor(), SAM)).isFalse();
    assertThat(QueuePowers.mayLink(NED.actor(), NORA)).isFalse();
  }

  @Test
  void two_people_without_a_team_are_not_in_one_team() {
    assertThat(QueuePowers.mayLink(LONE.actor(), LOST)).isFalse();
    assertThat(QueuePowers.isOfOwnTeam(LONE.actor(), LOST)).isFalse();
  }

  @Test
  void work_is_moved_by_admins_and_by_supporters_of_its_queue() {
    assertThat(QueuePowers.mayHandOut(NED.actor(), true)).isTrue();
    assertThat(QueuePowers.mayHandOut(NED.actor(), false)).isFalse();
    assertThat(QueuePowers.mayHandOut(NORA.actor(), false)).isTrue();
    assertThat(QueuePowers.mayHandOut(OWNER.actor(), false)).isTrue();
  }

  private static Person person(String username, @Nullable TeamId team, Role role) {
    return new Person(
        new PersonId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8))),
        username,
        "",
        "",
        "",
        team,
        true,
        ZoneId.of("Europe/Madrid"),
        "en",
        Set.of(role),
        false,
        false,
        false,
        0);
  }
}
