package dev.evenhand.cases.internal.runs;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.Import.State;
import dev.evenhand.cases.internal.imports.ImportTable;
import dev.evenhand.cases.internal.imports.RunnerTable;
import dev.evenhand.company.Companies;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes hold of imports, and lets them go.
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

  /// Takes hold, unless another order is in force or it has failed too often.
  Optional<Import> take(Hold hold) {
    return companies.transact(
        hold.company(),
        () -> {
          var attempts = runners.take(hold.id(), hold.errand(), hold.runner());
          if (attempts.orElse(0) > MOST_ATTEMPTS) {
            var failure = "It was tried several times and did not get on.";
            imports.move(hold.id(), State.RUNNING, State.FAILED, failure, clock.instant());
            return Optional.empty();
          }
          return attempts.flatMap(_ -> imports.find(hold.id()));
        });
  }

  void leave(Hold hold) {
    companies.transact(hold.company(), () -> runners.leave(hold.id(), hold.runner()));
  }

  /// Whoever brought the table, with the power to make all that it needs.
  Actor actor(Hold hold, Import of) {
    var person = companies.transact(hold.company(), () -> people.find(of.asked().by()));
    return person
        .map(found -> found.actor())
        .map(found -> new Actor(found.person(), found.name(), found.team(), found.roles(), true))
        .orElse(Actor.EVENHAND);
  }
}
