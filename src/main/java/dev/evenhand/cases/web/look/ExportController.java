package dev.evenhand.cases.web.look;

import dev.evenhand.cases.domain.FormulaGuard;
import dev.evenhand.http.Cursor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Writes the cases of a list into a file, page after page, so that neither memory nor a connection
/// is held for however long the reader takes.
@RestController
class ExportController {
  private static final int AT_ONCE = 1000;
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader(
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
              "mode")
          .get();

  private final CaseReading reading;

  ExportController(CaseReading reading) {
    this.reading = reading;
  }

  /// @param bom whether the file says at its beginning that it is UTF-8, as some spreadsheets want
  @GetMapping("/api/cases/export.csv")
  void export(
      @RequestParam MultiValueMap<String, String> params,
      @RequestParam(defaultValue = "false") boolean bom,
      HttpServletResponse response)
      throws IOException {
    var query = reading.query(params);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases.csv\"");
    var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    if (bom) {
      writer.write('\uFEFF');
    }
    try (var printer = new CSVPrinter(writer, FORMAT)) {
      @Nullable Cursor after = null;
      do {
        var page = reading.page(query, after, AT_ONCE);
        for (var view : page.items()) {
          printer.printRecord(cells(view));
        }
        after = Cursor.read(page.next());
      } while (after != null);
    }
  }

  private static List<String> cells(CaseView view) {
    var holder = view.holder();
    return Stream.of(
            view.caseId(),
            view.queueName(),
            view.priority(),
            view.accountName(),
            view.subject(),
            view.comments(),
            view.source(),
            view.state(),
            holder == null ? "" : holder.username(),
            view.handledBy(),
            view.openedAt().toString(),
            text(view.doneAt()),
            view.createdAt().toString(),
            text(view.heldSince()),
            view.assignedBy() == null ? "" : view.assignedBy(),
            view.mode() == null ? "" : view.mode())
        .map(FormulaGuard::guard)
        .toList();
  }

  private static String text(@Nullable Instant instant) {
    return instant == null ? "" : instant.toString();
  }
}
