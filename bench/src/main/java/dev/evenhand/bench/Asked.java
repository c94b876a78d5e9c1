package dev.evenhand.bench;

import dev.evenhand.bench.Pages.Page;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The requests that the pages of tickets, tasks and errors and My work make, as the web client
/// makes them: its parameters, its sizes of pages.
///
/// @param admin token of somebody who looks after everybody's tickets
/// @param clerk token of somebody with tasks to do and tickets asked for
/// @param idle token of somebody who has done as many tasks, and has none to do
/// @param person id of the clerk
/// @param ticket a number from the middle of all
record Asked(URI server, String admin, String clerk, String idle, String person, long ticket) {
  private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
  private static final String ACTIVE = "status=NOT_STARTED&status=IN_PROGRESS&status=ON_HOLD";
  private static final String ARCHIVE = "status=COMPLETED&status=CANCELLED";
  private static final String TO_DO = "status=OPEN&status=IN_PROGRESS";

  List<Page> all() throws IOException {
    var all = new ArrayList<Page>();
    all.addAll(tickets());
    all.addAll(mine());
    all.addAll(tasks());
    all.addAll(errors());
    return all;
  }

  private List<Page> tickets() throws IOException {
    var all = new ArrayList<Page>();
    all.addAll(paged("tickets", admin, "/api/tickets?limit=60"));
    all.addAll(paged("tickets_active", admin, "/api/tickets?limit=60&" + ACTIVE));
    all.addAll(paged("tickets_archive", admin, "/api/tickets?limit=60&" + ARCHIVE));
    for (var status : List.of("COMPLETED", "CANCELLED", "ON_HOLD", "NOT_STARTED")) {
      all.add(
          new Page("tickets_" + status.toLowerCase(Locale.ROOT), admin, "/api/tickets?limit=60&status=" + status));
    }
    var often = "workflow=bench&type=chair";
    var rarely = "workflow=move&type=desk";
    all.addAll(paged("tickets_of_frequent_type", admin, "/api/tickets?limit=60&" + often));
    all.addAll(paged("tickets_of_rare_type", admin, "/api/tickets?limit=60&" + rarely));
    all.add(new Page("tickets_of_frequent_type_cancelled", admin, "/api/tickets?limit=60&status=CANCELLED&" + often));
    all.add(new Page("tickets_of_rare_type_active", admin, "/api/tickets?limit=60&" + ACTIVE + "&" + rarely));
    all.add(new Page("tickets_with_frequent_word", admin, "/api/tickets?limit=60&text=chair"));
    all.add(new Page("tickets_with_rare_word", admin, "/api/tickets?limit=60&text=window%207777"));
    all.add(new Page("tickets_with_no_such_word", admin, "/api/tickets?limit=60&text=nowhere"));
    all.add(new Page("tickets_with_number", admin, "/api/tickets?limit=60&text=" + ticket));
    all.add(new Page("tickets_with_word_cancelled", admin, "/api/tickets?limit=60&text=chair&status=CANCELLED"));
    all.add(new Page("ticket", admin, "/api/tickets/" + ticket));
    return all;
  }

  private List<Page> mine() throws IOException {
    var all = new ArrayList<Page>();
    var mine = "/api/tickets?limit=60&submitter=me&";
    all.addAll(paged("my_tickets", clerk, mine + ACTIVE));
    all.addAll(paged("my_archive", clerk, mine + ARCHIVE));
    all.add(new Page("my_tickets_with_word", clerk, mine + ACTIVE + "&text=chair"));
    all.add(new Page("my_archive_with_word", clerk, mine + ARCHIVE + "&text=nowhere"));
    all.add(new Page("my_tickets_of_many", admin, mine + ACTIVE));
    var tasks = "/api/tasks?limit=60&holder=me&";
    all.addAll(paged("my_tasks", clerk, tasks + TO_DO));
    all.add(new Page("my_tasks_when_idle", idle, tasks + TO_DO));
    for (var status : List.of("COMPLETED", "CANCELLED", "IN_PROGRESS")) {
      all.add(new Page("my_tasks_" + status.toLowerCase(Locale.ROOT), clerk, tasks + "status=" + status));
    }
    all.add(new Page("my_work", clerk, "/api/my-work"));
    all.add(new Page("my_work_tasks", clerk, "/api/tasks?limit=200&holder=me&" + TO_DO));
    all.add(new Page("my_work_tasks_when_idle", idle, "/api/tasks?limit=200&holder=me&" + TO_DO));
    return all;
  }

  private List<Page> tasks() throws IOException {
    var all = new ArrayList<Page>();
    all.addAll(paged("tasks", admin, "/api/tasks?limit=60"));
    all.addAll(paged("tasks_to_do", admin, "/api/tasks?limit=60&" + TO_DO));
    for (var status : List.of("OPEN", "IN_PROGRESS", "PENDING", "COMPLETED", "CANCELLED", "ERROR")) {
      all.add(
          new Page("tasks_" + status.toLowerCase(Locale.ROOT), admin, "/api/tasks?limit=60&status=" + status));
    }
    all.add(new Page("tasks_of_person", admin, "/api/tasks?limit=60&holder=" + person));
    all.add(new Page("tasks_of_person_open", admin, "/api/tasks?limit=60&status=OPEN&holder=" + person));
    all.add(new Page("tasks_of_ticket", admin, "/api/tasks?limit=60&ticket=" + ticket));
    all.add(new Page("tasks_by_number", clerk, "/api/tasks?limit=200&holder=me&ticket=" + ticket));
    return all;
  }

  private List<Page> errors() throws IOException {
    var all = new ArrayList<Page>();
    all.addAll(paged("errors", admin, "/api/ticket-errors?limit=60&status=NEW&status=REVIEWED"));
    all.add(new Page("errors_badge", admin, "/api/ticket-errors?limit=1&status=NEW"));
    all.addAll(paged("errors_resolved", admin, "/api/ticket-errors?limit=60&status=RESOLVED"));
    all.addAll(paged("errors_of_all", admin, "/api/ticket-errors?limit=60&status=NEW&status=REVIEWED&status=RESOLVED"));
    return all;
  }

  /// The first, the second and the tenth page of a list, as far as it has them.
  private List<Page> paged(String name, String token, String path) throws IOException {
    var all = new ArrayList<Page>();
    all.add(new Page(name, token, path));
    try (var wire = new Wire(server, "Bearer " + token)) {
      var next = path;
      for (int page = 2; page <= 10; page++) {
        var cursor = NEXT.matcher(Pages.body(wire, next));
        if (!cursor.find()) {
          break;
        }
        next = path + "&cursor=" + cursor.group(1);
        if (page == 2 || page == 10) {
          all.add(new Page(name + "_page_" + page, token, next));
        }
      }
    }
    return all;
  }
}
