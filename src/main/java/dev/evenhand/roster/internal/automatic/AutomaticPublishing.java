package dev.evenhand.roster.internal.automatic;

import dev.evenhand.company.Companies;
import dev.evenhand.roster.domain.run.Blocking;
import dev.evenhand.roster.domain.run.Blocking.EmptyTurn;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.State;
import dev.evenhand.roster.domain.run.RunMessage;
import dev.evenhand.roster.domain.run.RunMessageKind;
import dev.evenhand.roster.internal.publish.PublishResult;
import dev.evenhand.roster.internal.publish.RunPublishing;
import dev.evenhand.roster.internal.run.RunEnded;
import dev.evenhand.roster.internal.run.RunNews;
import dev.evenhand.roster.internal.run.RunReading;
import dev.evenhand.roster.internal.run.RunReading.Detail;
import java.util.List;
import java.util.Map;
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
      news.blocked(run, RunMessageKind.UNPUBLISHED_NOT_FOUND.plain());
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
          news.blocked(run, RunMessageKind.UNPUBLISHED_CHANGED.plain());
      case PublishResult refused ->
          throw new IllegalStateException("Expected to publish, but got " + refused + ".");
    }
  }

  private static RunMessage blocked(Detail detail, List<EmptyTurn> empty) {
    var week = detail.week().document();
    var turns =
        empty.stream()
            .map(one ->
                new RunMessage.Turn(
                    week.days().get(one.day()), one.turn(), week.hours().get(one.turn())))
            .toList();
    return RunMessageKind.UNPUBLISHED_EMPTY.with(Map.of("turns", turns));
  }
}
