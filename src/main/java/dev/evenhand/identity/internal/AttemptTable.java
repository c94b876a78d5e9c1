package dev.evenhand.identity.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttemptTable {
  private final JdbcClient jdbc;

  AttemptTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets attempts of the same name, and of the same address, pass one after the other. Everybody
  /// locks the name first, so nobody waits in a circle.
  void waitForOthers(byte[] nameHash, String address) {
    lock("name/" + HexFormat.of().formatHex(nameHash));
    lock("address/" + address);
  }

  private void lock(String what) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "sign-in/" + what)
        .query((_, _) -> true)
        .single();
  }

  List<Instant> latestOfName(byte[] nameHash, int most) {
    return jdbc.sql(
            """
            select at from sign_in_attempt where name_hash = :name order by at desc limit :most
            """)
        .param("name", nameHash)
        .param("most", most)
        .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .list();
  }

  List<Instant> latestOfAddress(String address, int most) {
    return jdbc.sql(
            """
            select at from sign_in_attempt where address = :address order by at desc limit :most
            """)
        .param("address", address)
        .param("most", most)
        .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .list();
  }

  void insert(UUID id, byte[] nameHash, String address, Instant at) {
    jdbc.sql(
            """
            insert into sign_in_attempt (id, name_hash, address, at)
            values (:id, :name, :address, :at)
            """)
        .param("id", id)
        .param("name", nameHash)
        .param("address", address)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from sign_in_attempt where id = :id").param("id", id).update();
  }

  void forgetBefore(Instant start) {
    jdbc.sql("delete from sign_in_attempt where at <= :start")
        .param("start", start.atOffset(ZoneOffset.UTC))
        .update();
  }
}
