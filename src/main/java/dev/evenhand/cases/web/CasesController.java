package dev.evenhand.cases.web;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.internal.Arrivals;
import dev.evenhand.cases.internal.CaseChanges;
import dev.evenhand.cases.internal.CaseChanges.Edit;
import dev.evenhand.cases.web.look.CaseAnswer;
import dev.evenhand.cases.web.look.CaseAnswers;
import dev.evenhand.cases.web.look.CaseView;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Versions;
import dev.evenhand.http.Word;
import dev.evenhand.work.Priority;
import dev.evenhand.work.WorkItemId;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// No method here holds a transaction: whoever waits for the hub must not keep a connection.
@RestController
@RequestMapping("/api/cases")
class CasesController {
  private final Arrivals arrivals;
  private final CaseChanges changes;
  private final CaseAnswers answers;
  private final CaseRefusals refusals;

  CasesController(
      Arrivals arrivals, CaseChanges changes, CaseAnswers answers, CaseRefusals refusals) {
    this.answers = answers;
    this.arrivals = arrivals;
    this.changes = changes;
    this.refusals = refusals;
  }

  /// What shall be different about a case; what is left out stays.
  record EditBody(
      @Nullable Word<Priority> priority,
      @Nullable String accountName,
      @Nullable String subject,
      @Nullable String comments) {
    Edit read() {
      var fields = new Fields();
      var edit =
          new Edit(
              priority == null ? null : fields.choice("priority", priority, Priority.P2),
              text(fields, "accountName", accountName, CaseFacts.LONGEST_ACCOUNT),
              text(fields, "subject", subject, CaseFacts.LONGEST_SUBJECT),
              text(fields, "comments", comments, CaseFacts.LONGEST_COMMENTS));
      fields.check();
      return edit;
    }

    private static @Nullable String text(
        Fields fields, String field, @Nullable String value, int longest) {
      return value == null ? null : fields.optionalText(field, value, longest);
    }
  }

  @PostMapping
  ResponseEntity<CaseAnswer> create(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody CaseBody body) {
    var request = Typed.request("create", key);
    var done = refusals.done(arrivals.create(body.read(), request));
    var answer = answers.arrived(done);
    return done.isNew()
        ? ResponseEntity.created(URI.create("/api/cases/" + done.item().id())).body(answer)
        : ResponseEntity.status(HttpStatus.OK).body(answer);
  }

  @PatchMapping("/{id}")
  ResponseEntity<CaseView> edit(
      @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody EditBody body) {
    var result = changes.edit(new WorkItemId(id), body.read(), Versions.seen(ifMatch));
    var view = answers.answer(refusals.done(result)).seen();
    return ResponseEntity.ok().eTag(Versions.tag(view.version())).body(view);
  }
}
