package dev.evenhand.people.domain;

import static dev.evenhand.people.domain.Folk.ADMIN;
import static dev.evenhand.people.domain.Folk.NED;
import static dev.evenhand.people.domain.Folk.NORA;
import static dev.evenhand.people.domain.Folk.NORTH;
import static dev.evenhand.people.domain.Folk.SAM;
import static dev.evenhand.people.domain.Folk.SOUTH;
import static dev.evenhand.people.domain.Folk.placed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.Person;
import dev.evenhand.people.PersonResult.NotAllowed;
import dev.evenhand.people.PersonResult.Refusal;
import dev.evenhand.people.PersonResult.UsernameTaken;
import dev.evenhand.people.Role;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonEditTest {
  private static final Set<Role> USER = Set.of(Role.USER);
  private static final Set<Role> BOTH = Set.of(Role.USER, Role.ADMIN);

  @Test
  void everyone_changes_the_own_names_and_address() {
    assertThat(edit(NED, NED, NED.introducedAs("Ned", "Nord", "ned@example.com"))).isEmpty();
  }

  @Test
  void nobody_without_the_admin_role_changes_the_own_username_team_roles_or_activity() {
    assertThat(edit(NED, NED, placed(NED, "neddy", NORTH, true, USER)))
        .get()
        .isInstanceOf(NotAllowed.class);
    assertThat(edit(NED, NED, placed(NED, "ned", SOUTH, true, USER)))
        .get()
        .isInstanceOf(NotAllowed.class);
    assertThat(edit(NED, NED, placed(NED, "ned", NORTH, false, USER)))
        .get()
        .isInstanceOf(NotAllowed.class);
    assertThat(edit(NED, NED, placed(NED, "ned", NORTH, true, BOTH)))
        .get()
        .isInstanceOf(NotAllowed.class);
    assertThat(edit(NED, NED, placed(NED, "ned", NORTH, true, Set.of())))
        .get()
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void an_admin_changes_everything_about_people_of_the_own_team() {
    assertThat(edit(NORA, NED, placed(NED, "neddy", SOUTH, false, BOTH))).isEmpty();
  }

  @Test
  void an_admin_changes_nothing_about_people_of_another_team() {
    assertThat(edit(NORA, SAM, SAM.introducedAs("Sam", "", "")))
        .get()
        .isInstanceOf(NotAllowed.class);
    assertThat(edit(NORA, SAM, SAM.activated(false))).get().isInstanceOf(NotAllowed.class);
  }

  @Test
  void a_user_changes_nothing_about_others() {
    assertThat(edit(NED, NORA, NORA.introducedAs("Nora", "", "")))
        .get()
        .isInstanceOf(NotAllowed.class);
    assertThat(edit(SAM, NED, NED)).get().isInstanceOf(NotAllowed.class);
  }

  @Test
  void admin_changes_everybody() {
    assertThat(edit(ADMIN, SAM, placed(SAM, "samuel", NORTH, false, BOTH))).isEmpty();
    assertThat(edit(ADMIN, ADMIN, placed(ADMIN, "admin", NORTH, true, BOTH))).isEmpty();
  }

  @Test
  void admin_keeps_its_username_and_the_admin_role() {
    var admin = Set.of(Role.ADMIN);
    assertThat(edit(ADMIN, ADMIN, placed(ADMIN, "boss", null, true, admin)))
        .get()
        .isInstanceOf(NotAllowed.class);
    assertThat(edit(ADMIN, ADMIN, placed(ADMIN, "admin", null, true, USER)))
        .get()
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void nobody_becomes_admin_by_taking_the_name() {
    assertThat(edit(NORA, NED, placed(NED, "admin", NORTH, true, USER)))
        .contains(new UsernameTaken("admin"));
    assertThat(edit(ADMIN, NED, placed(NED, "Admin ", NORTH, true, USER)))
        .contains(new UsernameTaken("admin"));
  }

  private static Optional<Refusal> edit(Person by, Person before, Person wanted) {
    return new PersonEdit(by.actor(), before, wanted).refusal();
  }
}
