package dev.evenhand.cases.internal.runs;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.RowReader;
import dev.evenhand.cases.internal.Said;
import dev.evenhand.cases.internal.imports.CsvFile.Row;
import dev.evenhand.cases.internal.imports.Names;
import dev.evenhand.cases.internal.imports.RowOutcome;
import dev.evenhand.cases.internal.imports.RowTable.Due;
import dev.evenhand.cases.internal.imports.Surroundings;
import dev.evenhand.cases.internal.imports.Survey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/// Begins a run: reads all rows to know their order, refuses those that are wrong, and makes what
/// is missing. Where it was interrupted it begins anew; once it is through, it is never repeated.
@Component
class Beginning {
  private static final int AT_ONCE = 2000;

  private final RunStore store;
  private final Preparing preparing;
  private final Surroundings surroundings;
  private final Clock clock;

  Beginning(RunStore store, Preparing preparing, Surroundings surroundings, Clock clock) {
    this.store = store;
    this.preparing = preparing;
    this.surroundings = surroundings;
    this.clock = clock;
  }

  /// What the names in the rows mean; empty when it is not to go on.
  ///
  /// @throws CannotPrepare when something cannot be made
  Optional<Names> names(Import of, ImportPlan plan, Hold hold, BooleanSupplier goesOn) {
    return store.names(of).or(() -> begin(of, plan, hold, goesOn));
  }

  private Optional<Names> begin(Import of, ImportPlan plan, Hold hold, BooleanSupplier goesOn) {
    store.reopen(of);
    var known = surroundings.read();
    var survey = new Survey(plan, known);
    var reader = new RowReader(of.columns(), plan, clock.instant());
    for (var rows = store.after(of, 0, AT_ONCE); !rows.isEmpty(); ) {
      if (!goesOn.getAsBoolean() || !check(of, rows, reader, survey, hold)) {
        return Optional.empty();
      }
      rows = store.after(of, rows.getLast().line(), AT_ONCE);
    }
    return Optional.of(preparing.prepare(of.id(), plan, survey, known));
  }

  private boolean check(Import of, List<Row> rows, RowReader reader, Survey survey, Hold hold) {
    var dated = new ArrayList<Due>();
    var faulty = new ArrayList<RowOutcome>();
    for (var row : rows) {
      var read = survey.check(reader.read(row.line(), row.cells()));
      if (read.isSound()) {
        var opened = read.entry().openedAt();
        dated.add(new Due(row, opened == null ? of.asked().at() : opened));
      } else {
        faulty.add(RowOutcome.refused(row.line(), Said.unfit(read.problems())));
      }
    }
    return store.date(of, hold, dated, faulty);
  }
}
