package dev.evenhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import dev.evenhand.TestClient;
import dev.evenhand.people.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class ExpiryTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Autowired ApplicationContext context;
  @Autowired Expiry expiry;
  @Autowired Attempts attempts;
  @Autowired JdbcIndexedSessionRepository sessions;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void a_session_that_ended_is_forgotten_and_a_living_one_kept() {
    var living = begin(sessions);
    var ended = begin(sessions);
    jdbc.sql("update web_session set expiry_time = :past where session_id = :id")
        .param("past", clock.instant().minus(MINUTE).toEpochMilli())
        .param("id", ended)
        .update();
    expiry.run();
    assertThat(count("select count(*) from web_session where session_id = ?", living)).isOne();
    assertThat(count("select count(*) from web_session where session_id = ?", ended)).isZero();
  }

  @Test
  void a_link_nobody_used_in_time_is_forgotten_in_every_company() {
    var here = TestClient.found(context);
    var there = TestClient.found(context);
    for (var admin : new TestClient[] {here, there}) {
      link(admin, admin.with("late", Role.USER), at(DAY.plus(MINUTE).negated()));
      link(admin, admin.with("early", Role.USER), at(MINUTE));
    }
    expiry.run();
    var left =
        """
        select p.username from password_link l
          join person p on p.company_id = l.company_id and p.id = l.person_id
        """;
    for (var admin : new TestClient[] {here, there}) {
      assertThat(
              admin.inCompany(
                  () -> jdbc.sql(left).query((row, _) -> row.getString("username")).list()))
          .containsExactly("early");
    }
  }

  @Test
  void an_attempt_that_counts_no_more_is_forgotten() {
    var name = UUID.randomUUID().toString();
    attempts.begin(name, "192.0.2.1");
    attempts.begin(name, "192.0.2.1");
    var ofName = "select count(*) from sign_in_attempt where address = '192.0.2.1'";
    expiry.run();
    assertThat(count(ofName)).isEqualTo(2);
    jdbc.sql("update sign_in_attempt set at = at - interval '1 hour' where address = '192.0.2.1'")
        .update();
    expiry.run();
    assertThat(count(ofName)).isZero();
  }

  private static <S extends Session> String begin(SessionRepository<S> sessions) {
    var session = sessions.createSession();
    sessions.save(session);
    return session.getId();
  }

  private OffsetDateTime at(Duration fromNow) {
    return clock.instant().plus(fromNow).atOffset(ZoneOffset.UTC);
  }

  private void link(TestClient admin, TestClient owner, OffsetDateTime expires) {
    var hash = new byte[32];
    var id = HexFormat.of().parseHex(UUID.randomUUID().toString().replace("-", ""));
    System.arraycopy(id, 0, hash, 0, id.length);
    admin.inCompany(() ->
        jdbc.sql(
                """
                insert into password_link (company_id, person_id, hash, expires_at)
                values (:company, :person, :hash, :expires)
                """)
            .param("company", admin.company().value())
            .param("person", owner.person().id().value())
            .param("hash", hash)
            .param("expires", expires)
            .update());
  }

  private int count(String sql, Object... values) {
    return jdbc.sql(sql).params(values).query(Integer.class).single();
  }
}
