package dev.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class DeletePersonTest {
  @Autowired WebApplicationContext context;
  @Autowired ApplicationEvents events;
  @Autowired VetoForTests veto;
  Desk admin;
  Desk nora;
  Desk ned;

  @BeforeEach
  void found() {
    admin = Desk.inNewCompany(context);
    var north = admin.team("north");
    nora = admin.colleague("nora", north, Role.ADMIN);
    ned = admin.colleague("ned", north, Role.USER);
  }

  @Test
  void a_deleted_person_is_gone_but_its_name_stays_readable() {
    assertThat(nora.delete(path(ned))).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(nora.get(path(ned))).hasStatus(HttpStatus.NOT_FOUND);
    var id = ned.person().id();
    var named = admin.here(() -> admin.people().named(List.of(id)));
    assertThat(named.get(id))
        .satisfies(person -> {
          assertThat(person.isDeleted()).isTrue();
          assertThat(person.displayName()).isEqualTo("ned");
        });
  }

  @Test
  void username_and_email_of_a_deleted_person_are_free_again() {
    nora.delete(path(ned));
    var again = admin.colleague("ned", null, Role.USER);
    assertThat(again.person().id()).isNotEqualTo(ned.person().id());
  }

  @Test
  void a_deletion_is_told_with_what_was_there() {
    events.clear();
    nora.delete(path(ned));
    assertThat(events.stream(Changed.class))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.action()).isEqualTo("deleted");
          assertThat(told.before()).containsEntry("username", "ned");
          assertThat(told.after()).isNull();
        });
    assertThat(events.stream(PersonChanged.class)).hasSize(1);
  }

  @Test
  void a_person_who_holds_work_stays_and_the_refusal_says_why() {
    veto.held.put(ned.person().id(), "Ned holds 3 open cases.");
    assertThat(nora.delete(path(ned)))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"type":"urn:evenhand:refusal:person-holds-work",
             "reasons":["Ned holds 3 open cases."]}
            """);
    assertThat(ned.now()).isEqualTo(ned.person());
  }

  @Test
  void only_the_admins_of_the_team_and_admin_delete_a_person() {
    var sara = admin.colleague("sara", admin.team("south"), Role.ADMIN);
    assertThat(sara.delete(path(ned))).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(ned.delete(path(ned))).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(nora.delete(path(admin))).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(admin.delete(path(sara))).hasStatus(HttpStatus.NO_CONTENT);
  }

  @Test
  void a_person_is_deleted_once() {
    nora.delete(path(ned));
    assertThat(nora.delete(path(ned))).hasStatus(HttpStatus.NOT_FOUND);
  }

  private static String path(Desk desk) {
    return "/api/people/" + desk.person().id();
  }
}
