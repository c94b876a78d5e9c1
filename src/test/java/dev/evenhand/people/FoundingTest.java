package dev.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.Companies;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FoundingTest {
  @Autowired Companies companies;
  @Autowired People people;
  @Autowired Teams teams;

  @Autowired ApplicationRunner[] runners;
  @Autowired WebApplicationContext context;

  @Test
  void admin_and_global_are_there_again_after_the_next_start() {
    var admin = Desk.inNewCompany(context);
    var global = admin.here(() -> teams.all().getFirst());
    assertThat(admin.delete("/api/people/" + admin.person().id())).hasStatus(HttpStatus.NO_CONTENT);
    admin.here(() -> teams.delete(global.id(), Actor.EVENHAND));
    start();
    var again = admin.here(() -> people.findByUsername("admin").orElseThrow());
    assertThat(again.id()).isNotEqualTo(admin.person().id());
    assertThat(again.isOwner()).isTrue();
    assertThat(admin.here(() -> teams.all()))
        .singleElement()
        .satisfies(team -> assertThat(team.name()).isEqualTo("global"));
  }

  @Test
  void another_start_changes_nothing() {
    var admin = Desk.inNewCompany(context);
    start();
    assertThat(admin.here(() -> people.all())).containsExactly(admin.person());
    assertThat(admin.here(() -> teams.all())).hasSize(1);
  }

  private void start() {
    Stream.of(runners)
        .filter(runner -> runner.getClass().getSimpleName().startsWith("Founding"))
        .forEach(runner -> {
          try {
            runner.run(new DefaultApplicationArguments());
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void a_new_company_has_the_user_admin_and_the_team_global() {
    var company = companies.found("Orchard", ZoneId.of("Europe/Madrid"));
    companies.transact(
        company,
        () -> {
          assertThat(people.all())
              .singleElement()
              .satisfies(admin -> {
                assertThat(admin.isOwner()).isTrue();
                assertThat(admin.zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
                assertThat(admin.actor().has(Role.ADMIN)).isTrue();
                assertThat(people.named(List.of(admin.id()))).hasSize(1);
              });
          assertThat(teams.all()).extracting(Team::name).containsExactly("global");
        });
  }
}
