package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.Import.State;
import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.ImportPlan.NewQueues;
import dev.evenhand.cases.domain.imports.RowRead;
import dev.evenhand.cases.internal.imports.CsvFile.Row;
import dev.evenhand.cases.internal.imports.RowTable.Told;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where people say how tables are to be taken over, and have it done.
@Service
@Transactional
public class ImportDesk {
  private static final int MOST_LISTED = 100;

  private final ImportTable imports;
  private final RowTable rows;
  private final Previewing previewing;
  private final ImportStates states;
  private final ImportNews news;

  ImportDesk(
      ImportTable imports,
      RowTable rows,
      Previewing previewing,
      ImportStates states,
      ImportNews news) {
    this.imports = imports;
    this.rows = rows;
    this.previewing = previewing;
    this.states = states;
    this.news = news;
  }

  /// What would come of a plan.
  ///
  /// @param rows the first rows
  /// @param problems how many rows have one
  /// @param casePattern what all ids match
  public record Preview(
      List<RowRead> rows,
      List<String> newQueues,
      List<String> newPeople,
      int problems,
      String casePattern) {}

  @Transactional(readOnly = true)
  public Optional<Import> find(ImportId id) {
    return imports.find(id);
  }

  /// The newest imports.
  @Transactional(readOnly = true)
  public List<Import> newest() {
    return imports.newest(MOST_LISTED);
  }

  /// Rows in the order of the file.
  @Transactional(readOnly = true)
  public List<Row> first(ImportId id, int most) {
    return rows.after(id, 0, most);
  }

  /// What became of the rows after a line.
  ///
  /// @param status null for any
  @Transactional(readOnly = true)
  public List<Told> told(ImportId id, RowOutcome.@Nullable Status status, int line, int most) {
    return rows.told(id, status == null ? null : status.code(), line, most);
  }

  /// Keeps how a table is to be taken over, and shows what would come of it; empty when it is too
  /// late for that.
  public Optional<Preview> plan(Import of, ImportPlan wanted) {
    var plan = withPattern(of, wanted);
    return imports.plan(of.id(), plan)
        ? Optional.of(previewing.preview(of, plan))
        : Optional.empty();
  }

  private ImportPlan withPattern(Import of, ImportPlan plan) {
    var created = plan.newQueues();
    return created == null || !created.casePattern().isEmpty()
        ? plan
        : plan.creating(new NewQueues(previewing.idPattern(of, plan.mapping())));
  }

  /// Has it taken over, or goes on after it was stopped. Answers whether its state allows that.
  public boolean run(Import of) {
    var mayRun = of.plan() != null && of.state() != State.RUNNING && of.state() != State.DONE;
    return mayRun && tell(states.start(of), of, "started");
  }

  /// Stops it; what was taken over stays. Answers whether it ran.
  public boolean cancel(Import of) {
    return of.state() == State.RUNNING && tell(states.cancel(of), of, "cancelled");
  }

  /// Forgets it; what was taken over stays. Answers whether its state allows that.
  public boolean delete(Import of) {
    return tell(imports.delete(of.id()), of, "deleted");
  }

  private boolean tell(boolean isDone, Import of, String action) {
    if (isDone) {
      news.tell(of, action);
    }
    return isDone;
  }
}
