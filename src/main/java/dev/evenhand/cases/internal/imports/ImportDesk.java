package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.Import.Asked;
import dev.evenhand.cases.domain.imports.Import.Counts;
import dev.evenhand.cases.domain.imports.Import.State;
import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.ImportPlan.NewQueues;
import dev.evenhand.cases.domain.imports.RowRead;
import dev.evenhand.cases.internal.imports.CsvFile.Row;
import dev.evenhand.cases.internal.imports.RowTable.Told;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where people bring tables, say how they are to be taken over, and have it done.
@Service
@Transactional
public class ImportDesk {
  private static final int AT_ONCE = 1000;
  private static final int MOST_LISTED = 100;

  private final ImportTable imports;
  private final RowTable rows;
  private final Previewing previewing;
  private final ImportNews news;
  private final Clock clock;

  ImportDesk(
      ImportTable imports, RowTable rows, Previewing previewing, ImportNews news, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.previewing = previewing;
    this.news = news;
    this.clock = clock;
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

  /// Keeps the rows of a file.
  public Import upload(ImportId id, String fileName, InputStreamSource content, PersonId by) {
    var asked = new Asked(by, Actor.current().name(), clock.instant());
    var buffer = new ArrayList<Row>();
    var count = new int[1];
    CsvFile.of(content)
        .read(
            columns ->
                imports.insert(
                    new Import(
                        id,
                        fileName,
                        columns,
                        0,
                        State.UPLOADED,
                        null,
                        Counts.NONE,
                        asked,
                        null,
                        null,
                        null)),
            row -> {
              buffer.add(row);
              count[0]++;
              if (buffer.size() == AT_ONCE) {
                rows.insert(id, buffer);
                buffer.clear();
              }
            });
    rows.insert(id, buffer);
    imports.count(id, count[0]);
    var made = imports.find(id).orElseThrow();
    news.tell(made, "created");
    return made;
  }

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
    return mayRun && move(of, State.RUNNING, "started");
  }

  /// Stops it; what was taken over stays. Answers whether it ran.
  public boolean cancel(Import of) {
    return of.state() == State.RUNNING && move(of, State.CANCELLED, "cancelled");
  }

  /// Forgets it; what was taken over stays. Answers whether its state allows that.
  public boolean delete(Import of) {
    var isDeleted = imports.delete(of.id());
    if (isDeleted) {
      news.tell(of, "deleted");
    }
    return isDeleted;
  }

  private boolean move(Import of, State to, String action) {
    var isMoved = imports.move(of.id(), of.state(), to, null, clock.instant());
    if (isMoved) {
      news.tell(of, action);
    }
    return isMoved;
  }
}
