package dev.evenhand.roster.internal.automatic;

import dev.evenhand.company.Companies;
import dev.evenhand.roster.domain.run.Blocking;
import dev.evenhand.roster.domain.run.Blocking.EmptyTurn;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.State;
import dev.evenhand.roster.internal.publish.PublishResult;
import dev.evenhand.roster.internal.publish.RunPublishing;
import dev.evenhand.roster.internal.run.RunEnded;
import dev.evenhand.roster.internal.run.RunNews;
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
  private final Unplanned unplanned;
  private final RunNews news;

  AutomaticPublishing(
      Companies companies,
      RunReading runs,
      RunPublishing publishing,
      Unplanned unplanned,
      RunNews news) {
    this.companies = companies;
    this.runs = runs;
    this.publishing = publishing;
    this.unplanned = unplanned;
    this.news = news;
  }

  @ApplicationModuleListener
  void on(RunEnded event) {
    companies.transact(
        event.company(), () -> runs.find(new PlanningRun.Id(event.run())).ifPresent(this::settle));
  }

  private void settle(Detail detail) {
    var run = detail.run();
    if (!run.isAutomatic() || run.state() != State.ENDED || unplanned.isPublished(run)) {
      return;
    }
    var best = detail.best();
    if (best == null) {
      news.blocked(run, "It was not published, since no timetable was found in its time.");
      return;
    }
    var empty = Blocking.of(detail.week(), best.timetable());
    if (!empty.isEmpty()) {
      news.blocked(run, blocked(detail, empty));
      return;
    }
    switch (publishing.publish(run.id(), null)) {
      case PublishResult.Published _ -> news.published(run);
      case PublishResult.ChangedMeanwhile _ ->
          news.blocked(
              run, "It was not published, since somebody has published this week already.");
      case PublishResult refused ->
          throw new IllegalStateException("Expected to publish, but got " + refused + ".");
    }
  }

  private static String blocked(Detail detail, List<EmptyTurn> empty) {
    var words = new Wording(detail.week().problem());
    return empty.stream()
        .map(turn -> words.turn(turn.day(), turn.turn()))
        .collect(Collectors.joining(", ", "It was not published, since cells stay empty: ", "."));
  }
}
