package dev.evenhand.cases.web.look;

import dev.evenhand.http.Csv;
import dev.evenhand.http.Cursor;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Writes the cases of a list into a file, page after page, so that neither memory nor a connection
/// is held for however long the reader takes.
@RestController
class ExportController {
  private static final int AT_ONCE = 1000;
  private static final String[] COLUMNS = {
    "caseId",
    "queue",
    "priority",
    "accountName",
    "subject",
    "comments",
    "source",
    "state",
    "holder",
    "handledBy",
    "openedAt",
    "closedAt",
    "createdAt",
    "heldSince",
    "assignedBy",
    "mode"
  };

  private final CaseReading reading;

  ExportController(CaseReading reading) {
    this.reading = reading;
  }

  /// @param bom whether the file says at its beginning that it is UTF-8, as some spreadsheets want
  @GetMapping("/api/cases/export.csv")
  void export(
      @RequestParam MultiValueMap<String, String> params,
      @RequestParam(defaultValue = "false") boolean bom,
      HttpServletResponse response) {
    var query = reading.query(params);
    try (var csv =
        bom
            ? Csv.marked(response, "cases.csv", COLUMNS)
            : Csv.into(response, "cases.csv", COLUMNS)) {
      @Nullable Cursor after = null;
      do {
        var page = reading.page(query, after, AT_ONCE);
        page.items().forEach(view -> write(csv, view));
        after = Cursor.read(page.next());
      } while (after != null);
    }
  }

  private static void write(Csv csv, CaseView view) {
    var holder = view.holder();
    csv.row(
        view.caseId(),
        view.queueName(),
        view.priority(),
        view.accountName(),
        view.subject(),
        view.comments(),
        view.source(),
        view.state(),
        holder == null ? null : holder.username(),
        view.handledBy(),
        view.openedAt(),
        view.doneAt(),
        view.createdAt(),
        view.heldSince(),
        view.assignedBy(),
        view.mode());
  }
}
