package dev.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.CompanyRoles.CompanyRoleResult;
import dev.evenhand.people.CompanyRoles.Given;
import dev.evenhand.people.CompanyRoles.NewCompanyRole;
import dev.evenhand.people.PersonResult.Done;
import dev.evenhand.people.Teams.TeamResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PeopleRaceTest {
  private static final int HANDS = 16;

  @Autowired WebApplicationContext context;
  Desk admin;

  @BeforeEach
  void found() {
    admin = Desk.inNewCompany(context);
  }

  @Test
  void of_many_who_want_one_username_one_gets_it() {
    for (int round = 0; round < 5; round++) {
      var username = "amy" + round;
      var results = together(hand -> create(admin, username, hand + username));
      assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
      assertThat(results)
          .filteredOn(result -> result.equals(new PersonResult.UsernameTaken(username)))
          .hasSize(HANDS - 1);
    }
  }

  @Test
  void of_many_companies_that_want_one_email_one_gets_it() {
    var desks = IntStream.range(0, HANDS).mapToObj(_ -> Desk.inNewCompany(context)).toList();
    var results = together(hand -> create(desks.get(hand), "amy", "amy"));
    assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(PersonResult.EmailTaken.class::isInstance).hasSize(HANDS - 1);
  }

  @Test
  void of_many_changes_of_one_version_one_is_stored() {
    var ned = admin.colleague("ned", null, Role.USER).person();
    var results =
        together(hand ->
            admin.here(() ->
                admin
                    .people()
                    .change(ned.introducedAs("Ned " + hand, "", ned.email()), Actor.EVENHAND)));
    assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(PersonResult.ChangedMeanwhile.class::isInstance)
        .hasSize(HANDS - 1);
  }

  @Test
  void nobody_joins_a_team_that_is_deleted_at_the_same_time() {
    for (int round = 0; round < 5; round++) {
      var name = "team" + round;
      var team = admin.team(name);
      var results =
          together(hand ->
              hand == 0
                  ? admin.here(() -> admin.teams().delete(team, Actor.EVENHAND))
                  : join(team, name + hand));
      var joined = results.stream().filter(Done.class::isInstance).count();
      assertThat(results.getFirst() instanceof TeamResult.Done).isEqualTo(joined == 0);
    }
  }

  @Test
  void of_many_who_want_one_name_for_a_role_one_gets_it() {
    for (int round = 0; round < 5; round++) {
      var name = "Buyers" + round;
      var results = together(_ -> createRole(name));
      assertThat(results).filteredOn(CompanyRoleResult.Done.class::isInstance).hasSize(1);
      assertThat(results)
          .filteredOn(result -> result.equals(new CompanyRoleResult.NameTaken(name)))
          .hasSize(HANDS - 1);
    }
  }

  @Test
  void nobody_is_given_a_role_that_is_deleted_at_the_same_time() {
    var desks =
        IntStream.range(1, HANDS).mapToObj(hand -> admin.colleague("p" + hand, null)).toList();
    for (int round = 0; round < 5; round++) {
      var role = ((CompanyRoleResult.Done) createRole("Cooks" + round)).role();
      together(hand ->
          admin.here(() ->
              hand == 0
                  ? roles().delete(role.id(), Actor.EVENHAND)
                  : roles().give(desks.get(hand - 1).now(), Set.of(role.name()), Actor.EVENHAND)));
      assertThat(admin.here(() -> roles().byPerson())).isEmpty();
    }
  }

  @Test
  void of_many_who_give_a_person_roles_one_does() {
    createRole("Buyers");
    var ned = admin.colleague("ned", null, Role.USER).person();
    var results =
        together(_ -> admin.here(() -> roles().give(ned, Set.of("Buyers"), Actor.EVENHAND)));
    assertThat(results).filteredOn(Given.Done.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(Given.ChangedMeanwhile.class::isInstance).hasSize(HANDS - 1);
  }

  private CompanyRoles roles() {
    return context.getBean(CompanyRoles.class);
  }

  private CompanyRoleResult createRole(String name) {
    return admin.here(() -> roles().create(NewCompanyRole.named(name), Actor.EVENHAND));
  }

  private PersonResult join(TeamId team, String username) {
    var zoe = NewPerson.user(username, "", "", "", Desk.MADRID);
    var wanted =
        new NewPerson(
            zoe.username(), "", "", "", team, true, zoe.zone(), "en", zoe.roles(), false, false);
    return admin.here(() -> admin.people().create(wanted, Actor.EVENHAND));
  }

  private PersonResult create(Desk desk, String username, String mailName) {
    var wanted = NewPerson.user(username, "", "", admin.address(mailName), Desk.MADRID);
    return desk.here(() -> desk.people().create(wanted, Actor.EVENHAND));
  }

  private static <T> List<T> together(Hand<T> hand) {
    var barrier = new CyclicBarrier(HANDS);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<T>>();
      for (int i = 0; i < HANDS; i++) {
        int number = i;
        Callable<T> start =
            () -> {
              barrier.await();
              return hand.does(number);
            };
        running.add(threads.submit(start));
      }
      var results = new ArrayList<T>();
      for (var each : running) {
        results.add(each.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private interface Hand<T> {
    T does(int number);
  }
}
