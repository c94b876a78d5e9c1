package dev.evenhand.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("kill")
class KillTest {
  private static final int CASES = 6_000;

  private static final String TALLY_FAULTS =
      """
      select count(*) from
        (select company_id, person_id, queue_id, day, count from tally where count <> 0) kept
      full join
        (select company_id, holder as person_id, queue_id, held_on as day, count(*) as count
         from work_item where holder is not null
         group by company_id, holder, queue_id, held_on) counted
      using (company_id, person_id, queue_id, day)
      where kept.count is distinct from counted.count
      """;

  private static final String DOUBLE_ASSIGNMENTS =
      """
      select count(*) from (
        select item_id from assignment join work_item on work_item.id = item_id
        where key like '7777-%' and person_id is not null
        group by item_id having count(*) > 1) doubled
      """;

  @Test
  void a_kill_in_the_middle_of_a_bulk_loses_nothing_and_doubles_nothing(@TempDir Path data)
      throws IOException, InterruptedException, SQLException {
    var first = EvenhandProcess.start(data);
    var sending = Thread.ofVirtual().start(() -> sendAndForget(first));
    while (count(first, "select count(*) from work_item where key like '7777-%'") == 0) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    first.kill();
    sending.join();

    var second = EvenhandProcess.start(data);
    try {
      int survived = count(second, "select count(*) from work_item where key like '7777-%'");
      assertThat(survived).isPositive().isLessThan(CASES);
      assertThat(count(second, TALLY_FAULTS)).isZero();

      var answer = second.post("/api/cases/bulk", "one-key", bulk());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(count(second, "select count(*) from work_item where key like '7777-%'"))
          .isEqualTo(CASES);
      assertThat(count(second, DOUBLE_ASSIGNMENTS)).isZero();
      assertThat(count(second, TALLY_FAULTS)).isZero();
    } finally {
      second.stop();
    }
  }

  private static void sendAndForget(EvenhandProcess process) {
    try {
      process.post("/api/cases/bulk", "one-key", bulk());
    } catch (IOException | InterruptedException e) {
      assertThat(e).isNotNull();
    }
  }

  private static String bulk() {
    return IntStream.range(0, CASES)
        .mapToObj(
            "{\"caseId\":\"7777-0000-%06d\",\"queue\":\"Networks\",\"mode\":\"auto\"}"::formatted)
        .collect(Collectors.joining(",", "{\"cases\":[", "]}"));
  }

  private static int count(EvenhandProcess process, String sql) throws IOException, SQLException {
    try (var connection = process.database();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
