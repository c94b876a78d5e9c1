package dev.evenhand.roster.web.week;

import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.http.Csv;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.people.People;
import dev.evenhand.roster.internal.version.LogEntry;
import dev.evenhand.roster.internal.version.LogTable;
import dev.evenhand.roster.internal.version.LogTable.After;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.week.LogViews.LogView;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The log of a week: who changed which cell, when, from whom to whom.
@RestController
@RequestMapping("/api/roster/weeks/{monday}")
@Transactional(readOnly = true)
class LogController {
  private static final int A_BATCH = 1_000;
  private static final String[] COLUMNS = {
    "at", "by", "version", "kind", "comment", "date", "start", "end", "from", "to"
  };

  private final LogTable log;
  private final People people;

  LogController(LogTable log, People people) {
    this.log = log;
    this.people = people;
  }

  /// The newest first.
  @GetMapping("/changes")
  Page<LogView> list(
      @PathVariable String monday,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var week = Input.monday("monday", monday);
    var fields = new Fields();
    int most = fields.number("limit", limit, 50, 1, 500);
    fields.check();
    var found = log.page(week, after(Cursor.read(cursor)), most + 1);
    boolean isMore = found.size() > most;
    var shown = isMore ? found.subList(0, most) : found;
    return new Page<>(views(week, shown), isMore ? next(shown.getLast()) : null, log.count(week));
  }

  /// The same as a table, whole.
  @GetMapping("/changes.csv")
  void export(@PathVariable String monday, HttpServletResponse response) {
    var week = Input.monday("monday", monday);
    try (var csv = Csv.into(response, "roster-%s-changes.csv".formatted(week), COLUMNS)) {
      var batch = log.page(week, After.START, A_BATCH);
      while (!batch.isEmpty()) {
        views(week, batch).forEach(view -> write(csv, view));
        var last = batch.getLast();
        batch = log.page(week, new After(last.number(), last.place()), A_BATCH);
      }
    }
  }

  private static void write(Csv csv, LogView view) {
    csv.row(
        view.at(),
        view.byName(),
        view.number(),
        view.kind(),
        view.comment(),
        view.date(),
        view.start(),
        view.end(),
        view.fromName(),
        view.toName());
  }

  private List<LogView> views(LocalDate week, List<LogEntry> entries) {
    var named =
        people.named(
            entries.stream()
                .flatMap(entry -> Stream.of(entry.change().from(), entry.change().to()))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList());
    return entries.stream().map(entry -> LogViews.view(week, entry, named)).toList();
  }

  private static String next(LogEntry last) {
    return new Cursor(String.valueOf(last.number()), String.valueOf(last.place())).text();
  }

  private static After after(@Nullable Cursor cursor) {
    try {
      return cursor == null
          ? After.START
          : new After(Integer.parseInt(cursor.key()), Integer.parseInt(cursor.id()));
    } catch (NumberFormatException e) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
  }
}
