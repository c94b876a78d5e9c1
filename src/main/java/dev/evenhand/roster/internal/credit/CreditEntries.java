package dev.evenhand.roster.internal.credit;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Credits entry by entry. They are added and never changed.
@Repository
class CreditEntries {
  private static final String BY_HAND = "by-hand";

  private final JdbcClient jdbc;

  CreditEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest first.
  List<CreditEntry> of(PersonId person) {
    return jdbc.sql(
            """
            select id, person_id, week, amount, why, reason, at, by from credit_entry
            where company_id = :company and person_id = :person
            order by at desc, id desc
            """)
        .param("company", Tenancy.current().value())
        .param("person", person.value())
        .query((row, _) -> entry(row))
        .list();
  }

  /// Adds one that was given by hand.
  CreditEntry add(
      UUID id, PersonId person, CreditDesk.Gift gift, Instant at, @Nullable PersonId by) {
    jdbc.sql(
            """
            insert into credit_entry (company_id, id, person_id, amount, why, reason, at, by)
            values (:company, :id, :person, :amount, :why, :reason, :at, :by)
            """)
        .param("company", Tenancy.current().value())
        .param("id", id)
        .param("person", person.value())
        .param("amount", gift.amount())
        .param("why", BY_HAND)
        .param("reason", gift.reason())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by == null ? null : by.value())
        .update();
    return new CreditEntry(id, person, null, gift.amount(), BY_HAND, gift.reason(), at, by);
  }

  private static CreditEntry entry(ResultSet row) throws SQLException {
    var by = row.getObject("by", UUID.class);
    return new CreditEntry(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getObject("week", LocalDate.class),
        row.getBigDecimal("amount"),
        row.getString("why"),
        row.getString("reason"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        by == null ? null : new PersonId(by));
  }
}
