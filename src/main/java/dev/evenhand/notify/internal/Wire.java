package dev.evenhand.notify.internal;

import dev.evenhand.company.Trip;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The sending end of the wire between processes: PostgreSQL carries a parcel to all that listen,
/// once the transaction is committed.
@Component
class Wire {
  static final String CHANNEL = "evenhand_live";

  private static final String SEND =
      "select pg_notify(:channel, parcel) from unnest(:parcels) as parcel";
  private static final String SEND_WITHOUT_WAITING =
      """
      select pg_notify(:channel, parcel), set_config('synchronous_commit', 'off', true)
      from unnest(:parcels) as parcel
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations trips;

  Wire(JdbcClient jdbc, NamedParameterJdbcOperations trips) {
    this.jdbc = jdbc;
    this.trips = trips;
  }

  /// Gives the running transaction to the current company with whatever is sent first in it.
  @Transactional(propagation = Propagation.MANDATORY)
  void claim() {
    Trip.ofTransaction(trips).claim();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void send(List<Parcel> parcels) {
    jdbc.sql(SEND).params(params(parcels)).query((_, _) -> true).list();
  }

  /// The same in a transaction that will be done again if it is lost, so that its commit need not
  /// wait for the disk.
  @Transactional(propagation = Propagation.MANDATORY)
  void sendRepeatably(List<Parcel> parcels) {
    Trip.ofTransaction(trips).add(SEND_WITHOUT_WAITING, params(parcels));
  }

  private static Map<String, Object> params(List<Parcel> parcels) {
    return Map.of(
        "channel",
        CHANNEL,
        "parcels",
        parcels.stream().map(Parcel::written).toArray(String[]::new));
  }
}
