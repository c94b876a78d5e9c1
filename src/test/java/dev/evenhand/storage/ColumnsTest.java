package dev.evenhand.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.work.HubFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ColumnsTest {
  private record Words(@Nullable String text) {}

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  HubFixture hub;

  @BeforeEach
  void open() {
    hub = new HubFixture(context);
  }

  @Test
  void texts_reach_the_database_as_they_are() {
    var texts =
        Stream.of(
                "", " ", "null", "NULL", null, "a,b", "{}", "\"", "\\", "\\\"", "'", "ñ 漢 🙂",
                "\n\t")
            .map(Words::new)
            .toList();
    var columns = new Columns<>(texts).texts("texts", Words::text);
    var sql = "select text from unnest(:texts) with ordinality as row (text, place) order by place";
    var found =
        hub.inside(() ->
            jdbc.sql(sql)
                .params(columns.values())
                .query((row, _) -> new Words(row.getString("text")))
                .list());
    assertThat(found).isEqualTo(texts);
  }

  @Test
  void an_empty_column_is_an_empty_array() {
    var columns = new Columns<>(List.<Integer>of()).numbers("numbers", number -> number);
    assertThat(read("select cardinality(:numbers)", columns, Integer.class)).containsExactly(0);
  }

  @Test
  void values_of_all_types_reach_the_database_and_so_does_nothing() {
    var id = new UUID(1, 2);
    var at = Instant.parse("2026-03-29T01:30:00.123456Z");
    var rows = Arrays.asList(true, false);
    var columns =
        new Columns<>(rows)
            .uuids("ids", row -> row ? id : null)
            .numbers("numbers", row -> row ? -7 : null)
            .flags("flags", row -> row)
            .instants("instants", row -> row ? at : null)
            .days("days", row -> row ? LocalDate.of(2026, 2, 28) : null)
            .times("times", row -> row ? LocalTime.of(23, 59) : null);
    var sql =
        """
        select concat_ws(' ', id, number, flag, at at time zone 'UTC', day, time)
        from unnest(:ids, :numbers, :flags, :instants, :days, :times)
          as row (id, number, flag, at, day, time)
        """;
    assertThat(read(sql, columns, String.class))
        .containsExactly(id + " -7 t 2026-03-29 01:30:00.123456 2026-02-28 23:59:00", "f");
  }

  private <T> List<T> read(String sql, Columns<?> columns, Class<T> type) {
    return hub.inside(() -> jdbc.sql(sql).params(columns.values()).query(type).list());
  }
}
