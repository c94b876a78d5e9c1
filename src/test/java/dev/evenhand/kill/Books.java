package dev.evenhand.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;

/// What the tables say that must always agree.
final class Books {
  private static final String BULK = "select count(*) from work_item where key like '7777-%'";

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

  private static final String ITEMS_WITHOUT_EXACTLY_ONE_ASSIGNMENT =
      """
      select count(*) from work_item i
       where 1 <> (select count(*) from assignment a
                    where a.item_id = i.id and a.person_id = i.holder
                      and a.decision_id = i.decision_id)
      """;

  private static final String ITEMS_WITHOUT_EXACTLY_ONE_DECISION =
      """
      select count(*) from work_item i
       where 1 <> (select count(*) from decision d
                    where d.item_id = i.id and d.id = i.decision_id and d.chosen = i.holder)
      """;

  private static final String ROWS_OF_NO_ITEM =
      """
      select (select count(*) from assignment a
               where not exists (select from work_item i where i.id = a.item_id))
           + (select count(*) from decision d
               where not exists (select from work_item i where i.id = d.item_id))
      """;

  private static final String EVERYTHING =
      """
      select md5((select string_agg(i::text, ';' order by i.id) from work_item i)
              || (select string_agg(a::text, ';' order by a.item_id, a.seq) from assignment a)
              || (select string_agg(d::text, ';' order by d.id) from decision d)
              || (select string_agg(t::text, ';' order by t::text) from tally t))
      """;

  private final EvenhandProcess evenhand;

  Books(EvenhandProcess evenhand) {
    this.evenhand = evenhand;
  }

  /// How many cases of the bulk there are.
  long bulk() throws IOException, SQLException {
    return Long.parseLong(ask(BULK));
  }

  void areRight() throws IOException, SQLException {
    assertThat(ask(TALLY_FAULTS)).as("tallies that differ from a recount").isEqualTo("0");
    assertThat(ask(ITEMS_WITHOUT_EXACTLY_ONE_ASSIGNMENT)).as("wrong assignments").isEqualTo("0");
    assertThat(ask(ITEMS_WITHOUT_EXACTLY_ONE_DECISION)).as("wrong decisions").isEqualTo("0");
    assertThat(ask(ROWS_OF_NO_ITEM)).as("rows of no item").isEqualTo("0");
  }

  /// The same text as long as nothing changes.
  String everything() throws IOException, SQLException {
    return ask(EVERYTHING);
  }

  private String ask(String sql) throws IOException, SQLException {
    try (var connection = evenhand.database();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
