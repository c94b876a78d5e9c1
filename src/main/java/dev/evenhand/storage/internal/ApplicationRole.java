package dev.evenhand.storage.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/// The role the application connects as: it owns no table and is no superuser, so row-level
/// security binds it.
///
/// @param password derived from the owner's, so that all processes of one database agree on it
record ApplicationRole(String name, String password) {
  private static final String CREATE =
      """
      do $$ begin
        if not exists (select from pg_roles where rolname = '%1$s') then
          create role "%1$s" login nosuperuser nobypassrls nocreatedb nocreaterole;
        end if;
      end $$;
      alter role "%1$s" password '%2$s';
      grant usage on schema public to "%1$s";
      """;

  static ApplicationRole of(String database, String ownersPassword) {
    var name = database.replaceAll("[^A-Za-z0-9_]", "_") + "_app";
    return new ApplicationRole(name, derive(ownersPassword, name));
  }

  private static String derive(String secret, String name) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      var key = ("evenhand:" + secret).getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected every Java runtime to know HmacSHA256.", e);
    }
  }

  /// Creates the role if it is missing. One process at a time, whatever starts together.
  void create(DataSource owner) {
    try (Connection connection = owner.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(hashtext('evenhand:role'))");
      statement.execute(CREATE.formatted(name, password));
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(
          "Expected to create the database role "
              + name
              + ", but PostgreSQL refused.\nMaybe the user in evenhand.database.user lacks"
              + " createrole.",
          e);
    }
  }
}
