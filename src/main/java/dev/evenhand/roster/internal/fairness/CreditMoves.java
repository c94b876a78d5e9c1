package dev.evenhand.roster.internal.fairness;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.fairness.CreditMove;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every movement of credits, in the order they were made.
@Repository
class CreditMoves {
  private final JdbcClient jdbc;

  CreditMoves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CreditMove> all() {
    return jdbc.sql(
            """
            select person_id, week, amount, why, reason, at, by from credit_entry
            where company_id = :company order by at, id
            """)
        .param("company", Tenancy.current().value())
        .query((row, _) -> move(row))
        .list();
  }

  private static CreditMove move(ResultSet row) throws SQLException {
    var by = row.getObject("by", UUID.class);
    return new CreditMove(
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getObject("week", LocalDate.class),
        row.getBigDecimal("amount"),
        row.getString("why"),
        row.getString("reason"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        by == null ? null : new PersonId(by));
  }
}
