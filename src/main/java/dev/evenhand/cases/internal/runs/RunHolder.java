package dev.evenhand.cases.internal.runs;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.Import.State;
import dev.evenhand.cases.internal.imports.ImportTable;
import dev.evenhand.cases.internal.imports.RunnerTable;
import dev.evenhand.cases.internal.imports.RunnerTable.Idle;
import dev.evenhand.company.Companies;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes hold of an import for one process, and lets it go.
@Component
class RunHolder {
  /// So many times it may stop without getting on.
  private static final int MOST_ATTEMPTS = 5;

  private final RunnerTable runners;
  private final ImportTable imports;
  private final People people;
  private final Companies companies;
  private final Clock clock;

  RunHolder(
      RunnerTable runners, ImportTable imports, People people, Companies companies, Clock clock) {
    this.runners = runners;
    this.imports = imports;
    this.people = people;
    this.companies = companies;
    this.clock = clock;
  }

  /// Takes hold, unless somebody else has or it has failed too often.
  Optional<Import> take(Idle idle, Hold hold) {
    return companies.transact(
        idle.company(),
        () -> {
          var now = clock.instant();
          var attempts = runners.take(idle.id(), hold.runner(), now, hold.until(now));
          if (attempts.orElse(0) > MOST_ATTEMPTS) {
            var failure = "It was tried several times and did not get on.";
            imports.move(idle.id(), State.RUNNING, State.FAILED, failure, now);
            return Optional.empty();
          }
          return attempts.flatMap(_ -> imports.find(idle.id()));
        });
  }

  void leave(Idle idle, Hold hold) {
    companies.transact(idle.company(), () -> runners.leave(idle.id(), hold.runner()));
  }

  /// Whoever brought the table, with the power to make all that it needs.
  Actor actor(Idle idle, Import of) {
    var person = companies.transact(idle.company(), () -> people.find(of.asked().by()));
    return person
        .map(found -> found.actor())
        .map(found -> new Actor(found.person(), found.name(), found.team(), found.roles(), true))
        .orElse(Actor.EVENHAND);
  }
}
