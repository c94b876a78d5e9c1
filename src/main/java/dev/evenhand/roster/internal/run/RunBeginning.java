package dev.evenhand.roster.internal.run;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.roster.domain.run.PlanningRun.BegunWith;
import dev.evenhand.roster.domain.run.RunResult;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.roster.internal.run.RunTable.Documents;
import dev.evenhand.roster.internal.version.VersionTable;
import dev.evenhand.roster.internal.week.Assembled;
import dev.evenhand.roster.internal.week.PublishedCell;
import dev.evenhand.roster.internal.week.WeekAssembly;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Brings together what a run begins with.
@Component
class RunBeginning {
  /// What the format of repairs calls the cells that are in force.
  private static final String PUBLISHED = "published";

  private final WeekAssembly assembly;
  private final RunTable table;
  private final RunDocuments documents;
  private final VersionTable versions;
  private final RosterJson json;

  RunBeginning(
      WeekAssembly assembly,
      RunTable table,
      RunDocuments documents,
      VersionTable versions,
      RosterJson json) {
    this.assembly = assembly;
    this.table = table;
    this.documents = documents;
    this.versions = versions;
    this.json = json;
  }

  /// What came of it.
  sealed interface Prepared {
    /// The run can begin.
    ///
    /// @param cost of what it begins with
    record Ready(Documents documents, @Nullable Long cost, BegunWith begunWith, int seen)
        implements Prepared {}

    record Not(RunResult why) implements Prepared {}
  }

  Prepared prepare(RunWish wish) {
    return switch (assembly.plan(wish.week())) {
      case Assembled.Ready ready -> prepare(wish, ready);
      case Assembled.Closed() -> new Prepared.Not(new RunResult.WeekClosed());
      case Assembled.NoPeople() -> new Prepared.Not(new RunResult.NobodyToPlan());
    };
  }

  /// What a repair of the week begins with: what is in force, and people and marks of today.
  Prepared prepareRepair(LocalDate monday) {
    var published = versions.latest(monday).orElse(null);
    if (published == null) {
      return new Prepared.Not(new RunResult.NothingPublished());
    }
    return switch (assembly.repair(published.document())) {
      case Assembled.Ready ready -> {
        var problem = json.object(ready.week().document());
        problem.put(PUBLISHED, PublishedCell.of(ready.week(), published.grid()));
        var documents = new Documents(json.write(problem), json.write(ready.loads()), null);
        yield new Prepared.Ready(documents, null, BegunWith.CURRENT, published.head().number());
      }
      case Assembled.Closed() -> new Prepared.Not(new RunResult.WeekClosed());
      case Assembled.NoPeople() -> new Prepared.Not(new RunResult.NobodyToPlan());
    };
  }

  private Prepared prepare(RunWish wish, Assembled.Ready ready) {
    var start = start(wish, ready.week());
    var problem = json.write(ready.week().document());
    return new Prepared.Ready(
        new Documents(problem, json.write(ready.loads()), start.map(Start::document).orElse(null)),
        start.map(Start::cost).orElse(null),
        start.map(Start::from).orElse(BegunWith.NOTHING),
        versions.latestNumber(wish.week().monday()));
  }

  private record Start(String document, long cost, BegunWith from) {}

  /// Of what is there to begin with, the first that keeps all rules of this run.
  private Optional<Start> start(RunWish wish, Week week) {
    var monday = wish.week().monday();
    return other(wish, week)
        .or(() -> wish.isFresh() ? Optional.empty() : published(monday, BegunWith.CURRENT, week))
        .or(() -> published(monday.minusWeeks(1), BegunWith.LAST_WEEK, week));
  }

  /// The best of the other run.
  private Optional<Start> other(RunWish wish, Week week) {
    return Optional.ofNullable(wish.keepFrom())
        .flatMap(table::documents)
        .flatMap(other -> Optional.ofNullable(other.best()))
        .flatMap(best -> start(best, week));
  }

  private Optional<Start> start(String best, Week week) {
    try {
      var verdict = documents.seen(week, documents.solution(best)).verdict();
      return verdict.isAllowed()
          ? Optional.of(new Start(best, verdict.cost(), BegunWith.RUN))
          : Optional.empty();
    } catch (InvalidInput _) {
      return Optional.empty();
    }
  }

  /// As much as fits of what is in force in a week, if anything does.
  private Optional<Start> published(LocalDate monday, BegunWith from, Week week) {
    return versions
        .latest(monday)
        .map(version -> documents.headStart(week, version))
        .filter(seen -> seen.verdict().isAllowed() && !seen.timetable().seats().isEmpty())
        .map(seen -> new Start(documents.write(week, seen), seen.verdict().cost(), from));
  }
}
