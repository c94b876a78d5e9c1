package dev.evenhand.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.jdbc.support.SqlValue;

/// An array parameter, some of whose elements may be null. It is written as PostgreSQL reads it,
/// since the driver looks at every character of every element for that.
///
/// @param type PostgreSQL's name of the element type
@SuppressWarnings("ArrayRecordComponent")
record ArrayValue(String type, @Nullable Object[] elements) implements SqlValue {
  private static final int USUAL_LENGTH = 40;

  @Override
  public void setValue(PreparedStatement statement, int place) throws SQLException {
    var value = new PGobject();
    value.setType(type + "[]");
    value.setValue(literal());
    statement.setObject(place, value);
  }

  @Override
  public void cleanup() {}

  private String literal() {
    var text = new StringBuilder(elements.length * USUAL_LENGTH + 2);
    char separator = '{';
    for (var element : elements) {
      text.append(separator);
      append(text, element);
      separator = ',';
    }
    return text.append(elements.length == 0 ? "{}" : "}").toString();
  }

  private static void append(StringBuilder text, @Nullable Object element) {
    switch (element) {
      case null -> text.append("null");
      case String words ->
          text.append('"').append(words.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
      default -> text.append(element);
    }
  }
}
