package dev.evenhand.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OldRequestsTest {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Autowired OldRequests old;
  @Autowired Companies companies;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void after_a_week_a_request_is_forgotten_in_every_company() {
    var here = companies.found("Here", ZoneId.of("Europe/Madrid"));
    var there = companies.found("There", ZoneId.of("Pacific/Chatham"));
    for (var company : List.of(here, there)) {
      remember(company, "old", WEEK.plus(MINUTE));
      remember(company, "young", WEEK.minus(MINUTE));
    }
    old.run();
    assertThat(keys(here)).containsExactly("young");
    assertThat(keys(there)).containsExactly("young");
  }

  private void remember(CompanyId company, String key, Duration age) {
    companies.transact(
        company,
        () ->
            jdbc.sql(
                    """
                    insert into idempotent_request (company_id, caller, key, made, at)
                    values (:company, :id, :key, :id, :at)
                    """)
                .param("company", company.value())
                .param("id", UUID.randomUUID())
                .param("key", key)
                .param("at", clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .update());
  }

  private List<String> keys(CompanyId company) {
    return companies.transact(
        company,
        () ->
            jdbc.sql("select key from idempotent_request")
                .query((row, _) -> row.getString("key"))
                .list());
  }
}
