package dev.evenhand.people.domain;

import static dev.evenhand.people.domain.Folk.ADMIN;
import static dev.evenhand.people.domain.Folk.LONE;
import static dev.evenhand.people.domain.Folk.NED;
import static dev.evenhand.people.domain.Folk.NORA;
import static dev.evenhand.people.domain.Folk.NORTH;
import static dev.evenhand.people.domain.Folk.SAM;
import static dev.evenhand.people.domain.Folk.SARA;
import static dev.evenhand.people.domain.Folk.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PowersTest {
  @Test
  void admin_may_do_all() {
    var admin = ADMIN.actor();
    assertThat(Powers.mayCreatePeople(admin)).isTrue();
    assertThat(Powers.mayGiveTheAdminRole(admin)).isTrue();
    assertThat(Powers.mayCreateTeams(admin)).isTrue();
    assertThat(Powers.mayEditTeam(admin, NORTH)).isTrue();
    assertThat(List.of(ADMIN, NORA, NED, SARA, SAM, LONE))
        .allMatch(person -> Powers.mayEditPerson(admin, person));
  }

  @Test
  void admin_may_do_all_even_without_the_admin_role() {
    var admin = new Actor(ADMIN.id(), "admin", null, Set.of(), true);
    assertThat(Powers.mayCreatePeople(admin)).isTrue();
    assertThat(Powers.mayEditPerson(admin, SAM)).isTrue();
  }

  @Test
  void evenhand_itself_may_do_all() {
    assertThat(Powers.mayDoAll(Actor.EVENHAND)).isTrue();
    assertThat(Powers.mayEditPerson(Actor.EVENHAND, ADMIN)).isTrue();
  }

  @Test
  void a_person_with_the_admin_role_creates_people_and_teams_and_gives_the_admin_role() {
    assertThat(Powers.mayCreatePeople(NORA.actor())).isTrue();
    assertThat(Powers.mayCreateTeams(NORA.actor())).isTrue();
    assertThat(Powers.mayGiveTheAdminRole(NORA.actor())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMIN")
  void no_other_role_creates_people_or_teams_or_gives_the_admin_role(Role role) {
    var actor = Folk.person("pat", NORTH, role).actor();
    assertThat(Powers.mayCreatePeople(actor)).isFalse();
    assertThat(Powers.mayCreateTeams(actor)).isFalse();
    assertThat(Powers.mayGiveTheAdminRole(actor)).isFalse();
  }

  @Test
  void a_person_with_the_admin_role_edits_the_own_team_and_its_people() {
    assertThat(Powers.mayEditTeam(NORA.actor(), NORTH)).isTrue();
    assertThat(Powers.mayEditPerson(NORA.actor(), NED)).isTrue();
    assertThat(Powers.mayEditPerson(NORA.actor(), NORA)).isTrue();
  }

  @Test
  void a_person_with_the_admin_role_edits_no_other_team_and_none_of_its_people() {
    assertThat(Powers.mayEditTeam(NORA.actor(), SOUTH)).isFalse();
    assertThat(Powers.mayEditPerson(NORA.actor(), SAM)).isFalse();
    assertThat(Powers.mayEditPerson(NORA.actor(), SARA)).isFalse();
    assertThat(Powers.mayEditPerson(NORA.actor(), LONE)).isFalse();
  }

  @Test
  void people_without_a_team_are_no_team() {
    var other = Folk.person("other", null, Role.USER);
    assertThat(Powers.mayEditPerson(LONE.actor(), other)).isFalse();
    assertThat(Powers.mayEditPerson(LONE.actor(), LONE)).isFalse();
    assertThat(Powers.mayEditProfile(LONE.actor(), LONE)).isTrue();
  }

  @Test
  void nobody_but_admin_edits_admin_even_in_the_same_team() {
    var adminInNorth = Folk.person("admin", NORTH, Role.ADMIN);
    assertThat(Powers.mayEditPerson(NORA.actor(), adminInNorth)).isFalse();
    assertThat(Powers.mayEditPerson(adminInNorth.actor(), adminInNorth)).isTrue();
  }

  @Test
  void everyone_edits_the_own_profile_and_nothing_more() {
    assertThat(Powers.mayEditProfile(NED.actor(), NED)).isTrue();
    assertThat(Powers.mayEditPerson(NED.actor(), NED)).isFalse();
    assertThat(Powers.mayEditProfile(NED.actor(), NORA)).isFalse();
    assertThat(Powers.mayEditTeam(NED.actor(), NORTH)).isFalse();
  }
}
