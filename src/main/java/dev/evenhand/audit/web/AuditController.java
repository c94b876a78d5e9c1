package dev.evenhand.audit.web;

import dev.evenhand.audit.internal.AuditEntry;
import dev.evenhand.audit.internal.AuditFilter;
import dev.evenhand.audit.internal.AuditTable;
import dev.evenhand.audit.internal.Json;
import dev.evenhand.company.Companies;
import dev.evenhand.http.Csv;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Page;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional(readOnly = true)
class AuditController {
  private static final String[] COLUMNS = {
    "at", "actor", "action", "subject", "subjectId", "name", "before", "after"
  };
  private static final UUID NOBODY = new UUID(0, 0);

  private final AuditTable entries;
  private final Companies companies;

  AuditController(AuditTable entries, Companies companies) {
    this.entries = entries;
    this.companies = companies;
  }

  @GetMapping("/api/audit")
  Page<AuditView> list(
      @ModelAttribute Question question,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var fields = new Fields();
    int most = fields.number("limit", limit, 50, 1, 500);
    var page = entries.page(read(question, fields), Cursor.read(cursor), most);
    return new Page<>(page.items().stream().map(AuditView::of).toList(), page.next(), page.total());
  }

  @GetMapping("/api/audit/export.csv")
  void export(@ModelAttribute Question question, HttpServletResponse response) {
    var filter = read(question, new Fields());
    try (var csv = Csv.into(response, "audit.csv", COLUMNS)) {
      entries.each(filter, entry -> write(csv, entry));
    }
  }

  private AuditFilter read(Question question, Fields fields) {
    var filter = question.read(fields, companies.current().zone(), reader());
    fields.check();
    return filter;
  }

  /// Everybody reads what happened in the company; how others sign in is for administrators.
  private static @Nullable UUID reader() {
    var actor = Actor.current();
    return actor.isOwner() || actor.has(Role.ADMIN)
        ? null
        : actor.findPerson().map(PersonId::value).orElse(NOBODY);
  }

  private static void write(Csv csv, AuditEntry entry) {
    csv.row(
        entry.at(),
        entry.actorName(),
        entry.action(),
        entry.subject(),
        entry.subjectId(),
        entry.name(),
        Json.write(entry.before()),
        Json.write(entry.after()));
  }
}
