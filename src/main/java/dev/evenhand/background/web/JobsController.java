package dev.evenhand.background.web;

import dev.evenhand.background.domain.Hurrying.Hurried;
import dev.evenhand.background.domain.Hurrying.NoSuchErrand;
import dev.evenhand.background.domain.Hurrying.UnderWay;
import dev.evenhand.background.domain.Powers;
import dev.evenhand.background.internal.ErrandDesk;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.jobs.Backlog;
import dev.evenhand.jobs.PendingErrand;
import dev.evenhand.people.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What Evenhand does in the background, for administrators: errands of their own company, and the
/// routines of the installation, which are of none.
@RestController
class JobsController {
  private final Backlog backlog;
  private final ErrandDesk desk;
  private final Clock clock;

  JobsController(Backlog backlog, ErrandDesk desk, Clock clock) {
    this.backlog = backlog;
    this.desk = desk;
    this.clock = clock;
  }

  /// The newest first.
  @GetMapping("/api/jobs/errands")
  Page<ErrandView> errands(@ModelAttribute ErrandQuery query) {
    onlyAdmins();
    var fields = new Fields();
    var choice = query.choice(fields);
    var limit = query.limit(fields);
    fields.check();
    var found = backlog.errands(choice, query.after(), limit + 1);
    var shown = found.subList(0, Math.min(limit, found.size()));
    return new Page<>(
        shown.stream().map(this::view).toList(),
        found.size() > limit ? ErrandQuery.cursor(shown.getLast()) : null,
        backlog.count(choice));
  }

  /// Has an errand tried now that waits for a later try, or was given up. Asking again while it is
  /// under way changes nothing.
  @PostMapping("/api/jobs/errands/{id}/try")
  ErrandView hurry(@PathVariable UUID id) {
    var admin = onlyAdmins();
    return switch (desk.hurry(id, admin)) {
      case Hurried(var errand) -> view(errand);
      case UnderWay(var errand) -> view(errand);
      case NoSuchErrand() -> throw Refused.notFound("errand");
    };
  }

  @GetMapping("/api/jobs/routines")
  Page<RoutineView> routines() {
    onlyAdmins();
    return Page.of(backlog.routines().stream().map(RoutineView::of).toList());
  }

  private ErrandView view(PendingErrand errand) {
    return ErrandView.of(errand, clock.instant());
  }

  private static Actor onlyAdmins() {
    var actor = Actor.current();
    if (!Powers.mayLookAfterErrands(actor)) {
      throw Refused.forbidden("Only people with the admin role look after errands.");
    }
    return actor;
  }
}
