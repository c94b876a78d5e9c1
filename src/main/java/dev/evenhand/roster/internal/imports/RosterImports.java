package dev.evenhand.roster.internal.imports;

import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.imports.Foresight;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.ImportResult;
import dev.evenhand.roster.domain.imports.ImportSource;
import dev.evenhand.roster.domain.imports.Reading;
import dev.evenhand.roster.domain.imports.RosterImport;
import dev.evenhand.roster.domain.imports.Rows;
import dev.evenhand.storage.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Keeps tables from elsewhere, and writes down what they say: all of it or nothing.
@Service
@Transactional
public class RosterImports {
  private final RosterImportTable table;
  private final ImportSurvey survey;
  private final ImportWriting writing;
  private final Ids ids;
  private final Clock clock;

  RosterImports(
      RosterImportTable table, ImportSurvey survey, ImportWriting writing, Ids ids, Clock clock) {
    this.table = table;
    this.survey = survey;
    this.writing = writing;
    this.ids = ids;
    this.clock = clock;
  }

  /// Keeps a table; nothing it says is so yet. Those of long ago are forgotten.
  public RosterImport bring(ImportKind kind, ImportSource source, String name, Rows rows) {
    var by = Actor.current();
    var id = new RosterImport.Id(ids.next());
    var made = new RosterImport(id, kind, source, name, rows, by.name(), clock.instant(), null);
    table.insert(made, by.person());
    table.forgetOld();
    return made;
  }

  @Transactional(readOnly = true)
  public List<RosterImport> newest() {
    return table.newest();
  }

  @Transactional(readOnly = true)
  public Optional<RosterImport> find(RosterImport.Id id) {
    return table.find(id);
  }

  /// The one of its kind that was written down last.
  @Transactional(readOnly = true)
  public Optional<RosterImport> lastApplied(ImportKind kind) {
    return table.lastApplied(kind);
  }

  /// What would come of it, as things stand now.
  @Transactional(readOnly = true)
  public Foresight foresee(Reading reading) {
    return survey.foresee(reading);
  }

  /// Writes down what a table says. Once more changes nothing.
  public ImportResult apply(RosterImport kept, Reading reading) {
    if (!Powers.mayPlan(Actor.current())) {
      return new ImportResult.NotAllowed();
    }
    table.waitForOthers();
    var foresight = survey.foresee(reading);
    if (!foresight.problems().isEmpty()) {
      return new ImportResult.HasProblems(foresight);
    }
    var refused = writing.write(foresight.steps());
    if (refused.isPresent()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new ImportResult.ChangedMeanwhile(refused.get().line());
    }
    table.applied(kept.id(), clock.instant());
    writing.tell(kept, foresight);
    return new ImportResult.Done(foresight);
  }
}
