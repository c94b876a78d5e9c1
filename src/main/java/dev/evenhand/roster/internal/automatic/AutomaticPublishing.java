package dev.evenhand.roster.internal.automatic;

import dev.evenhand.company.Companies;
import dev.evenhand.roster.domain.run.Blocking;
import dev.evenhand.roster.domain.run.Blocking.EmptyTurn;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.State;
import dev.evenhand.roster.internal.publish.PublishResult;
import dev.evenhand.roster.internal.publish.RunPublishing;
import dev.evenhand.roster.internal.run.RunDesk;
import dev.evenhand.roster.internal.run.RunEnded;
import dev.evenhand.roster.internal.run.RunReading;
import dev.evenhand.roster.internal.run.RunReading.Detail;
import dev.evenhand.solver.domain.term.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Publishes what the weekly run has found if no cell is empty, and says which are otherwise.
@Component
class AutomaticPublishing {
  private final Companies companies;
  private final RunReading runs;
  private final RunPublishing publishing;
  private final RunDesk desk;

  AutomaticPublishing(
      Companies companies, RunReading runs, RunPublishing publishing, RunDesk desk) {
    this.companies = companies;
    this.runs = runs;
    this.publishing = publishing;
    this.desk = desk;
  }

  @ApplicationModuleListener
  void on(RunEnded event) {
    companies.transact(
        event.company(), () -> runs.find(new PlanningRun.Id(event.run())).ifPresent(this::settle));
  }

  private void settle(Detail detail) {
    var run = detail.run();
    var best = detail.best();
    if (!run.isAutomatic() || run.state() != State.ENDED || best == null) {
      return;
    }
    var empty = Blocking.of(detail.week(), best.timetable());
    if (!empty.isEmpty()) {
      desk.say(run.id(), blocked(detail, empty));
      return;
    }
    if (publishing.publish(run.id(), null) instanceof PublishResult.ChangedMeanwhile) {
      desk.say(run.id(), "It was not published, since somebody has published this week already.");
    }
  }

  private static String blocked(Detail detail, List<EmptyTurn> empty) {
    var words = new Wording(detail.week().problem());
    return empty.stream()
        .map(turn -> words.turn(turn.day(), turn.turn()))
        .collect(Collectors.joining(", ", "It was not published, since cells stay empty: ", "."));
  }
}
