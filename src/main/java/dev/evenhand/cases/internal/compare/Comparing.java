package dev.evenhand.cases.internal.compare;

import dev.evenhand.cases.domain.compare.Comparison;
import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.RowReader;
import dev.evenhand.cases.internal.imports.ImportDesk;
import dev.evenhand.cases.internal.imports.Names;
import dev.evenhand.cases.internal.imports.RowOutcome.Status;
import dev.evenhand.cases.internal.imports.RowTable.Told;
import dev.evenhand.cases.internal.imports.RunnerTable;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Compares what became of the rows of an import with who handled them before.
@Service
@Transactional(readOnly = true)
public class Comparing {
  private static final int AT_ONCE = 2000;

  private final ImportDesk desk;
  private final RunnerTable runs;
  private final Clock clock;

  Comparing(ImportDesk desk, RunnerTable runs, Clock clock) {
    this.desk = desk;
    this.runs = runs;
    this.clock = clock;
  }

  /// Goes over the rows that were assigned so far; without a plan there are none.
  public Comparison compare(Import of) {
    var comparison = new Comparison();
    var plan = of.plan();
    if (plan != null) {
      runs.names(of.id()).ifPresent(names -> addRows(of, plan, names, comparison));
    }
    return comparison;
  }

  private void addRows(Import of, ImportPlan plan, Names names, Comparison comparison) {
    var reader = new RowReader(of.columns(), plan, clock.instant());
    for (var some = after(of, 0); !some.isEmpty(); some = after(of, some.getLast().row().line())) {
      some.forEach(told -> add(told, reader, names, comparison));
    }
  }

  private List<Told> after(Import of, int line) {
    return desk.told(of.id(), Status.ASSIGNED, line, AT_ONCE);
  }

  private static void add(Told told, RowReader reader, Names names, Comparison comparison) {
    var entry = reader.read(told.row().line(), told.row().cells()).entry();
    var assignedTo = told.outcome().holder();
    if (assignedTo != null) {
      names
          .findQueue(entry.queue())
          .ifPresent(queue ->
              names
                  .findPerson(entry.facts().handledBy())
                  .ifPresent(before -> comparison.add(queue, before, assignedTo)));
    }
  }
}
