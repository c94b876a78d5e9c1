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

  private final JdbcClient jdbc;

  Wire(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void send(List<Parcel> parcels) {
    jdbc.sql("select pg_notify(:channel, parcel) from unnest(:parcels) as parcel")
        .param("channel", CHANNEL)
        .param("parcels", parcels.stream().map(Parcel::written).toArray(String[]::new))
        .query((_, _) -> true)
        .list();
  }
}
