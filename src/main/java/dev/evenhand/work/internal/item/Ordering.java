package dev.evenhand.work.internal.item;

import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.work.WorkItems.By;
import dev.evenhand.work.WorkItems.Sort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// How a sorted list goes on after a row: by the value it is sorted by, then by id. The cursor also
/// carries how many there are, so that only the first page has to count.
enum Ordering {
  CREATED("created_at", Key.INSTANT),
  OPENED("opened_at", Key.INSTANT),
  PRIORITY("priority", Key.NUMBER),
  KEY("key", Key.TEXT),
  HELD_SINCE("coalesce(held_since, timestamptz '0001-01-01 00:00+00')", Key.INSTANT);

  private static final String SORT_KEY = "sort_key";

  private final String expression;
  private final Key key;

  Ordering(String expression, Key key) {
    this.expression = expression;
    this.key = key;
  }

  static Ordering of(By by) {
    return valueOf(by.name());
  }

  /// The row a page ended with.
  ///
  /// @param total how many rows all pages have
  record Place(Total total, Object key, UUID id) {
    Cursor cursor() {
      return new Cursor(total + " " + key, id.toString());
    }
  }

  /// @throws InvalidInput when the cursor is of another list
  Place place(Cursor cursor) {
    try {
      var parts = cursor.key().split(" ", 2);
      return new Place(Total.read(parts[0]), key.read(parts[1]), UUID.fromString(cursor.id()));
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
  }

  Place place(ResultSet row, Total total) throws SQLException {
    return new Place(total, key.write(row), row.getObject("id", UUID.class));
  }

  /// What the list is sorted by, as a column.
  String column() {
    return expression + " as " + SORT_KEY;
  }

  /// The order of rows that have that column.
  static String orderByKey(Sort sort) {
    return sort.isDown() ? "sort_key desc, id desc" : "sort_key, id";
  }

  String after(Sort sort) {
    return "(%s, id) %s (:afterKey, :afterId)".formatted(expression, sort.isDown() ? "<" : ">");
  }

  String orderBy(Sort sort) {
    return sort.isDown() ? expression + " desc, id desc" : expression + ", id";
  }

  /// A kind of value to sort by, as a cursor carries it.
  private enum Key {
    INSTANT {
      @Override
      Object read(String text) {
        var time = Instant.parse(text).atOffset(ZoneOffset.UTC);
        if (time.getYear() < 1 || time.getYear() > 9999) {
          throw new DateTimeException("Expected a year of four digits.");
        }
        return time;
      }

      @Override
      Object write(ResultSet row) throws SQLException {
        return row.getObject(SORT_KEY, OffsetDateTime.class).toInstant();
      }
    },
    NUMBER {
      @Override
      Object read(String text) {
        return Integer.parseInt(text);
      }

      @Override
      Object write(ResultSet row) throws SQLException {
        return row.getInt(SORT_KEY);
      }
    },
    TEXT {
      @Override
      Object read(String text) {
        return text;
      }

      @Override
      Object write(ResultSet row) throws SQLException {
        return row.getString(SORT_KEY);
      }
    };

    abstract Object read(String text);

    abstract Object write(ResultSet row) throws SQLException;
  }
}
