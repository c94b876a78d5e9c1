package dev.evenhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Page;
import dev.evenhand.people.Changed;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AuditTableTest {
  private static final AuditFilter BIKES =
      new AuditFilter(null, null, "bike", null, null, null, null);
  private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456Z");

  /// Fields that are not in the order of the alphabet.
  record Wheel(int spokes, String hub, Instant madeAt) {}

  @Autowired Companies companies;
  @Autowired AuditTable entries;
  @Autowired Telling telling;
  @Autowired EventSerializer serializer;
  @Autowired JdbcClient jdbc;
  CompanyId company;

  @BeforeEach
  void found() {
    company = companies.found("Orchard", ZoneId.of("Europe/Madrid"));
  }

  @Test
  void what_was_told_is_read_as_it_was_told() {
    add(painted(NOON));
    assertThat(bikes().items())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.at()).isEqualTo(NOON);
          assertThat(entry.actorName()).isEqualTo("Amy");
          assertThat(entry.before()).isEqualTo(Map.of("colour", "red", "gears", 3));
          assertThat(entry.after()).containsEntry("tags", List.of("a", "b"));
        });
  }

  @Test
  void what_is_told_twice_is_written_once_even_after_a_restart() {
    var told = painted(NOON);
    var stored = serializer.serialize(told);
    add(told);
    add(told);
    add(serializer.deserialize(stored, Changed.class));
    assertThat(bikes().total()).isEqualTo(1);
  }

  @Test
  void what_differs_in_anything_is_written_too() {
    add(painted(NOON));
    add(painted(NOON.plusNanos(1000)));
    assertThat(bikes().total()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"update audit_entry set name = 'x'", "delete from audit_entry"})
  void nothing_written_can_be_changed_or_removed(String statement) {
    add(painted(NOON));
    assertThatThrownBy(() -> companies.transact(company, () -> jdbc.sql(statement).update()))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void another_company_reads_nothing_of_it() {
    add(painted(NOON));
    var other = companies.found("Mill", ZoneId.of("Europe/Madrid"));
    assertThat(Tenancy.in(other, () -> entries.page(BIKES, null, 9)).items()).isEmpty();
  }

  private void add(Changed change) {
    companies.transact(company, () -> entries.add(List.of(telling.of(change))));
  }

  private Page<AuditEntry> bikes() {
    return Tenancy.in(company, () -> entries.page(BIKES, null, 9));
  }

  private Changed painted(Instant at) {
    var after = new HashMap<String, Object>();
    after.put("wheel", new Wheel(32, "small", NOON));
    after.put("tags", List.of("a", "b"));
    after.put("weight", 12.50);
    after.put("gears", 21L);
    return new Changed(
        company,
        at,
        new PersonId(new UUID(1, 2)),
        "Amy",
        "changed",
        "bike",
        "b-1",
        "Amy's bike",
        Map.of("colour", "red", "gears", 3),
        after);
  }
}
