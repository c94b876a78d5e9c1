package dev.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.Companies;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FoundingTest {
  @Autowired Companies companies;
  @Autowired People people;
  @Autowired Teams teams;

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
    assertThat(people.whoSignsInAs("Admin "))
        .extracting(People.Namesake::company)
        .contains(company);
  }
}
