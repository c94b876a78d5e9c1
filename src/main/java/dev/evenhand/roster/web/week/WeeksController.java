package dev.evenhand.roster.web.week;

import static dev.evenhand.http.FaultKind.BEFORE_THE_START;
import static dev.evenhand.http.FaultKind.TOO_MANY;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.internal.publish.Editing;
import dev.evenhand.roster.internal.publish.Timetables;
import dev.evenhand.roster.internal.publish.Timetables.Checked;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.Published;
import dev.evenhand.roster.web.Published.ChangeView;
import dev.evenhand.roster.web.Published.PublishedView;
import dev.evenhand.roster.web.week.WeekViews.RosterWeekView;
import dev.evenhand.roster.web.week.WeekViews.TimetableView;
import dev.evenhand.roster.web.week.WeekViews.VersionView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/roster/weeks")
class WeeksController {
  private static final int MOST_WEEKS = 106;

  private final Timetables timetables;
  private final Editing editing;

  WeeksController(Timetables timetables, Editing editing) {
    this.timetables = timetables;
    this.editing = editing;
  }

  /// Each week with a day in the range, published or not.
  @GetMapping
  Page<RosterWeekView> list(@RequestParam String from, @RequestParam String to) {
    var first = Input.day("from", from).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var last = Input.day("to", to);
    if (last.isBefore(first)) {
      throw new InvalidInput("to", BEFORE_THE_START.of(first, last));
    }
    int weeks = (int) ChronoUnit.WEEKS.between(first, last) + 1;
    if (weeks > MOST_WEEKS) {
      throw new InvalidInput("to", TOO_MANY.of(MOST_WEEKS, weeks));
    }
    var known =
        timetables.inForce(first, last).stream()
            .collect(Collectors.toMap(one -> one.head().week(), Function.identity()));
    return Page.of(
        Stream.iterate(first, monday -> monday.plusWeeks(1))
            .limit(weeks)
            .map(monday -> view(monday, known))
            .toList());
  }

  private static RosterWeekView view(LocalDate monday, Map<LocalDate, TimetableVersion> known) {
    var version = known.get(monday);
    return version == null ? WeekViews.unpublished(monday) : WeekViews.week(version);
  }

  /// What is in force.
  @GetMapping("/{monday}")
  TimetableView inForce(@PathVariable String monday) {
    return answer(timetables.inForce(Input.monday("monday", monday)), "published week");
  }

  @PostMapping("/{monday}/edits")
  PublishedView edit(@PathVariable String monday, @RequestBody Map<String, Object> body) {
    var week = Input.monday("monday", monday);
    var edit = Input.read(body, EditReader::read);
    return Published.valueOf(editing.edit(week, edit));
  }

  @GetMapping("/{monday}/versions")
  Page<VersionView> versions(@PathVariable String monday) {
    var week = Input.monday("monday", monday);
    return Page.of(timetables.heads(week).stream().map(WeekViews::version).toList());
  }

  @GetMapping("/{monday}/versions/{number}")
  TimetableView version(@PathVariable String monday, @PathVariable int number) {
    return answer(timetables.find(Input.monday("monday", monday), number), "version");
  }

  /// What has to be done to one version so that it becomes another.
  @GetMapping("/{monday}/versions/{number}/diff/{other}")
  Page<ChangeView> difference(
      @PathVariable String monday, @PathVariable int number, @PathVariable int other) {
    return timetables
        .difference(Input.monday("monday", monday), number, other)
        .map(changes -> Page.of(changes.stream().map(ChangeView::of).toList()))
        .orElseThrow(() -> Refused.notFound("version"));
  }

  /// Makes an older version the newest.
  @PostMapping("/{monday}/versions/{number}/restore")
  PublishedView restore(
      @PathVariable String monday,
      @PathVariable int number,
      @RequestBody Map<String, Object> body) {
    var week = Input.monday("monday", monday);
    int seen = Input.read(body, EditReader::seen);
    return Published.valueOf(editing.restore(week, number, seen));
  }

  private TimetableView answer(Optional<Checked> found, String what) {
    var checked = found.orElseThrow(() -> Refused.notFound(what));
    var head = checked.version().head();
    var changes = timetables.changes(head.week(), head.number());
    return WeekViews.timetable(checked, changes, Powers.mayPlan(Actor.current()));
  }
}
