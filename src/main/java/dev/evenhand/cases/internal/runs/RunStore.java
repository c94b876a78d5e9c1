package dev.evenhand.cases.internal.runs;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.Import.Counts;
import dev.evenhand.cases.domain.imports.Import.State;
import dev.evenhand.cases.internal.imports.CsvFile.Row;
import dev.evenhand.cases.internal.imports.ImportNews;
import dev.evenhand.cases.internal.imports.ImportTable;
import dev.evenhand.cases.internal.imports.Names;
import dev.evenhand.cases.internal.imports.RowOutcome;
import dev.evenhand.cases.internal.imports.RowTable;
import dev.evenhand.cases.internal.imports.RowTable.Due;
import dev.evenhand.cases.internal.imports.RunnerTable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a run reads and writes, each in a transaction of its own.
@Component
@Transactional
class RunStore {
  private final ImportTable imports;
  private final RunnerTable runners;
  private final RowTable rows;
  private final ImportNews news;
  private final Clock clock;

  RunStore(ImportTable imports, RunnerTable runners, RowTable rows, ImportNews news, Clock clock) {
    this.imports = imports;
    this.runners = runners;
    this.rows = rows;
    this.news = news;
    this.clock = clock;
  }

  Optional<Names> names(Import of) {
    return runners.names(of.id());
  }

  /// Forgets what was refused before, as the rows are read anew.
  void reopen(Import of) {
    rows.reopen(of.id());
  }

  List<Row> after(Import of, int line, int most) {
    return rows.after(of.id(), line, most);
  }

  /// Keeps what was read in rows. Answers whether to go on.
  boolean date(Import of, Hold hold, List<Due> dated, List<RowOutcome> faulty) {
    var goesOn = keep(of, hold, faulty, Counts.NONE);
    rows.date(of.id(), dated);
    return goesOn;
  }

  Optional<Instant> first(Import of) {
    return rows.pending(of.id(), null, 1).stream().map(Due::at).findFirst();
  }

  Optional<Instant> nextRetry(Import of) {
    return rows.nextRetry(of.id());
  }

  List<Due> retries(Import of, Instant at, int most) {
    return rows.retries(of.id(), at, most);
  }

  List<Due> pending(Import of, @Nullable Instant before, int most) {
    return rows.pending(of.id(), before, most);
  }

  /// Keeps what became of rows. Answers whether to go on.
  boolean keep(Import of, Hold hold, List<RowOutcome> outcomes, Counts more) {
    var goesOn = runners.progress(of.id(), hold.runner(), more);
    if (goesOn.isPresent()) {
      rows.keep(of.id(), outcomes);
    }
    return goesOn.orElse(false);
  }

  /// Ends the run.
  void end(Import of, State how, @Nullable String failure) {
    if (imports.move(of.id(), State.RUNNING, how, failure, clock.instant())) {
      news.tell(of, how == State.DONE ? "finished" : "failed");
    }
  }
}
