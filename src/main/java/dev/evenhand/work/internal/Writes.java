package dev.evenhand.work.internal;

import dev.evenhand.company.Tenancy;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Changes that reach the database in one round trip, in the order in which they were added. A trip
/// costs about as much as a small change, and a hand-out makes half a dozen of them.
public final class Writes {
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]+)");
  private static final Map<Numbered, String> NUMBERED = new ConcurrentHashMap<>();

  private final StringJoiner statements = new StringJoiner(";\n");
  private final Map<String, @Nullable Object> params = new HashMap<>();
  private int size;

  /// A statement and its place, which keeps its parameters apart from those of others.
  private record Numbered(String sql, int place) {
    String text() {
      return PARAMETER.matcher(sql).replaceAll(":$1_" + place);
    }
  }

  /// Adds a change of the current company.
  ///
  /// @param sql a constant with named parameters, of which `company` is known already
  public void add(String sql, Map<String, ? extends @Nullable Object> values) {
    int place = size++;
    statements.add(NUMBERED.computeIfAbsent(new Numbered(sql, place), Numbered::text));
    values.forEach((name, value) -> params.put(name + "_" + place, value));
    params.put("company_" + place, Tenancy.current().value());
  }

  /// Sends them all.
  public void send(JdbcClient jdbc) {
    if (size > 0) {
      jdbc.sql(statements.toString()).params(params).update();
    }
  }
}
