package dev.evenhand.roster.internal.keep;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people did above or below their ideal load. Entries are added and never changed.
@Repository
public class CreditTable {
  private final JdbcClient jdbc;

  CreditTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Why a credit moves.
  public enum Why {
    PUBLISHED("published"),
    SWAP("swap"),
    EDIT("edit"),
    BY_HAND("by-hand");

    private final String word;

    Why(String word) {
      this.word = word;
    }
  }

  /// One movement.
  public record Entry(
      UUID id,
      PersonId person,
      LocalDate week,
      BigDecimal amount,
      Why why,
      Instant at,
      @Nullable PersonId by) {}

  /// The credit of everybody who has some.
  ///
  /// @param without a week that does not count, since it is planned anew; null for none
  public Map<PersonId, BigDecimal> all(@Nullable LocalDate without) {
    return sums(
        """
        select person_id, sum(amount) as amount from credit_entry
        where company_id = :company and week is distinct from coalesce(:week, date '0001-01-01')
        group by person_id
        """,
        without);
  }

  /// What a week has brought everybody so far.
  public Map<PersonId, BigDecimal> ofWeek(LocalDate week) {
    return sums(
        """
        select person_id, sum(amount) as amount from credit_entry
        where company_id = :company and week = :week
        group by person_id
        """,
        week);
  }

  private Map<PersonId, BigDecimal> sums(String sql, @Nullable LocalDate week) {
    var credits = new HashMap<PersonId, BigDecimal>();
    jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("week", week, java.sql.Types.DATE)
        .query(row -> {
          var person = new PersonId(row.getObject("person_id", UUID.class));
          credits.put(person, row.getBigDecimal("amount"));
        });
    return credits;
  }

  public void add(Entry entry) {
    jdbc.sql(
            """
            insert into credit_entry (company_id, id, person_id, week, amount, why, at, by)
            values (:company, :id, :person, :week, :amount, :why, :at, :by)
            """)
        .param("company", Tenancy.current().value())
        .param("id", entry.id())
        .param("person", entry.person().value())
        .param("week", entry.week())
        .param("amount", entry.amount())
        .param("why", entry.why().word)
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("by", entry.by() == null ? null : entry.by().value())
        .update();
  }
}
