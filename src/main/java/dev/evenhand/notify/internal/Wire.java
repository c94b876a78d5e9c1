package dev.evenhand.notify.internal;

import java.util.List;
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

  Wire(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void send(List<Parcel> parcels) {
    send(SEND, parcels);
  }

  /// The same in a transaction that will be done again if it is lost, so that its commit need not
  /// wait for the disk.
  @Transactional(propagation = Propagation.MANDATORY)
  void sendRepeatably(List<Parcel> parcels) {
    send(SEND_WITHOUT_WAITING, parcels);
  }

  private void send(String sql, List<Parcel> parcels) {
    jdbc.sql(sql)
        .param("channel", CHANNEL)
        .param("parcels", parcels.stream().map(Parcel::written).toArray(String[]::new))
        .query((_, _) -> true)
        .list();
  }
}
