package dev.evenhand.http.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.company.Tenancy;
import dev.evenhand.jobs.Routine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Forgets creations that nobody will ask for a second time.
@Component
@EnableConfigurationProperties(IdempotencySettings.class)
class OldRequests implements Routine {
  private final JdbcClient jdbc;
  private final Companies companies;
  private final IdempotencySettings settings;
  private final Clock clock;

  OldRequests(JdbcClient jdbc, Companies companies, IdempotencySettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.companies = companies;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forget-old-requests";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    var limit = clock.instant().minus(settings.keep());
    for (var company : companies.all()) {
      companies.transact(company, () -> forgetBefore(limit));
    }
  }

  private void forgetBefore(Instant limit) {
    jdbc.sql("delete from idempotent_request where company_id = :company and at < :limit")
        .param("company", Tenancy.current().value())
        .param("limit", limit.atOffset(ZoneOffset.UTC))
        .update();
  }
}
