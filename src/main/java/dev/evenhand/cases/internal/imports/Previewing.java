package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.Field;
import dev.evenhand.cases.domain.imports.IdPattern;
import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.Mapping;
import dev.evenhand.cases.domain.imports.RowRead;
import dev.evenhand.cases.domain.imports.RowReader;
import dev.evenhand.cases.internal.imports.CsvFile.Row;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows what would come of a plan.
@Component
@Transactional(readOnly = true)
class Previewing {
  private static final int SHOWN = 50;
  private static final int AT_ONCE = 2000;

  private final RowTable rows;
  private final Surroundings surroundings;
  private final Clock clock;

  Previewing(RowTable rows, Surroundings surroundings, Clock clock) {
    this.rows = rows;
    this.surroundings = surroundings;
    this.clock = clock;
  }

  ImportDesk.Preview preview(Import of, ImportPlan plan) {
    var reader = new RowReader(of.columns(), plan, clock.instant());
    var survey = new Survey(plan, surroundings.read());
    var shown = new ArrayList<RowRead>();
    each(
        of,
        row -> {
          var read = survey.check(reader.read(row.line(), row.cells()));
          if (shown.size() < SHOWN) {
            shown.add(read);
          }
        });
    return new ImportDesk.Preview(
        shown,
        List.copyOf(survey.newQueues().values()),
        List.copyOf(survey.newPeople().values()),
        survey.faulty(),
        survey.idPattern());
  }

  /// A pattern that all ids in the table match.
  String idPattern(Import of, Mapping mapping) {
    int place = of.columns().indexOf(mapping.columns().get(Field.CASE_ID));
    var ids = new IdPattern();
    each(
        of,
        row -> {
          var id = place < 0 || place >= row.cells().size() ? "" : row.cells().get(place).strip();
          if (!id.isEmpty()) {
            ids.add(id);
          }
        });
    return ids.pattern();
  }

  private void each(Import of, Consumer<Row> one) {
    for (var some = rows.after(of.id(), 0, AT_ONCE); !some.isEmpty(); ) {
      some.forEach(one);
      some = rows.after(of.id(), some.getLast().line(), AT_ONCE);
    }
  }
}
