package dev.evenhand.company;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Statements that reach the database in one round trip and are done in the order in which they
/// were added, each seeing what those before it did. A trip costs about as much as a small change,
/// and a hand-out makes a dozen of those. Once made, it is empty and can be filled anew.
public final class Trip {
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]+)");
  private static final Map<Numbered, String> NUMBERED = new ConcurrentHashMap<>();
  private static final String CLAIM =
      "select set_config('evenhand.company', cast(:company as text), true)";

  private final NamedParameterJdbcOperations jdbc;
  private StringJoiner statements = new StringJoiner(";\n");
  private final Map<String, @Nullable Object> params = new HashMap<>();
  private final List<@Nullable Answer<?>> answers = new ArrayList<>();

  /// One that reaches the database by these operations.
  public Trip(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /// A statement and its place, which keeps its parameters apart from those of others.
  private record Numbered(String sql, int place) {
    String text() {
      return PARAMETER.matcher(sql).replaceAll(":$1_" + place);
    }
  }

  /// The rows of a question, there once the trip is made.
  public static final class Answer<T> {
    private final RowMapper<T> mapper;
    private @Nullable List<T> rows;

    private Answer(RowMapper<T> mapper) {
      this.mapper = mapper;
    }

    /// What the database answered.
    ///
    /// @throws IllegalStateException before the trip was made
    public List<T> rows() {
      if (rows == null) {
        throw new IllegalStateException(
            "Expected the trip to be made before its answers are read.");
      }
      return rows;
    }

    private void read(PreparedStatement statement) throws SQLException {
      var read = new ArrayList<T>();
      try (var result = statement.getResultSet()) {
        while (result.next()) {
          read.add(mapper.mapRow(result, read.size()));
        }
      }
      rows = List.copyOf(read);
    }
  }

  /// Gives the running transaction to the current company, as [Companies#transact] does with a trip
  /// of its own: for the first trip of a transaction that was begun for none.
  public Trip claim() {
    add(CLAIM, Map.of());
    return this;
  }

  /// The trip of the running transaction, for changes nobody reads again in it: they go with
  /// whatever else is sent by it, and at the latest before the transaction commits.
  ///
  /// @throws IllegalStateException without a transaction
  public static Trip ofTransaction(NamedParameterJdbcOperations jdbc) {
    return findOfTransaction().orElseGet(() -> begin(jdbc));
  }

  private static Trip begin(NamedParameterJdbcOperations jdbc) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Expected a transaction, but none is running.");
    }
    var trip = new Trip(jdbc);
    TransactionSynchronizationManager.bindResource(Trip.class, trip);
    TransactionSynchronizationManager.registerSynchronization(new Rest(trip));
    return trip;
  }

  /// The trip of the running transaction, if it has one.
  public static Optional<Trip> findOfTransaction() {
    return Optional.ofNullable((Trip) TransactionSynchronizationManager.getResource(Trip.class));
  }

  /// Makes what is left of a trip before its transaction commits. A transaction that waits for one
  /// inside it has a trip of its own.
  private static final class Rest implements TransactionSynchronization {
    private final Trip trip;
    private boolean isOver;

    private Rest(Trip trip) {
      this.trip = trip;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      trip.make();
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(Trip.class);
    }

    /// What begins after the commit comes back here as well, and finds nothing to go on with.
    @Override
    public void resume() {
      if (!isOver) {
        TransactionSynchronizationManager.bindResource(Trip.class, trip);
      }
    }

    @Override
    public void beforeCompletion() {
      isOver = true;
      TransactionSynchronizationManager.unbindResourceIfPossible(Trip.class);
    }
  }

  /// Adds a change of the current company.
  ///
  /// @param sql one statement, a constant with named parameters, of which `company` is known
  ///   already
  public void add(String sql, Map<String, ? extends @Nullable Object> values) {
    add(sql, values, null);
  }

  /// Adds a question; the parameters are those of a change.
  public <T> Answer<T> ask(
      String sql, Map<String, ? extends @Nullable Object> values, RowMapper<T> mapper) {
    var answer = new Answer<>(mapper);
    add(sql, values, answer);
    return answer;
  }

  private void add(
      String sql, Map<String, ? extends @Nullable Object> values, @Nullable Answer<?> answer) {
    int place = answers.size();
    answers.add(answer);
    statements.add(NUMBERED.computeIfAbsent(new Numbered(sql, place), Numbered::text));
    values.forEach((name, value) -> params.put(name + "_" + place, value));
    params.put("company_" + place, Tenancy.current().value());
  }

  private void clear() {
    statements = new StringJoiner(";\n");
    params.clear();
    answers.clear();
  }

  /// Sends them all.
  public void make() {
    if (!answers.isEmpty()) {
      jdbc.execute(
          statements.toString(),
          params,
          statement -> {
            statement.execute();
            for (var answer : answers) {
              if (answer != null) {
                answer.read(statement);
              }
              statement.getMoreResults();
            }
            return answers.size();
          });
      clear();
    }
  }
}
