package dev.evenhand.work.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlValue;

/// An array parameter, some of whose elements may be null.
///
/// @param type PostgreSQL's name of the element type
@SuppressWarnings("ArrayRecordComponent")
record ArrayValue(String type, @Nullable Object[] elements) implements SqlValue {
  @Override
  public void setValue(PreparedStatement statement, int place) throws SQLException {
    statement.setArray(place, statement.getConnection().createArrayOf(type, elements));
  }

  @Override
  public void cleanup() {}
}
