package dev.evenhand.cases.web;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.domain.CaseWish;
import dev.evenhand.cases.domain.HandOutMode;
import dev.evenhand.cases.domain.HandOutWish;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Word;
import dev.evenhand.work.Priority;
import org.jspecify.annotations.Nullable;

/// A case to be handed out.
record CaseBody(
    @Nullable String caseId,
    @Nullable String queue,
    @Nullable Word<Priority> priority,
    @Nullable String accountName,
    @Nullable String subject,
    @Nullable String comments,
    @Nullable String source,
    @Nullable Word<HandOutMode> mode,
    @Nullable String holder,
    @Nullable Boolean checkShift,
    @Nullable String atTime,
    @Nullable String comment) {
  /// @throws InvalidInput with every fault
  CaseWish read() {
    var fields = new Fields();
    var facts =
        new CaseFacts(
            fields.optionalText("accountName", accountName, CaseFacts.LONGEST_ACCOUNT),
            fields.optionalText("subject", subject, CaseFacts.LONGEST_SUBJECT),
            fields.optionalText("comments", comments, CaseFacts.LONGEST_COMMENTS),
            fields.optionalText("source", source, CaseFacts.LONGEST_SOURCE),
            "");
    var wish =
        new CaseWish(
            fields.text("caseId", caseId, CaseFacts.LONGEST_ID),
            fields.text("queue", queue, 200),
            fields.choice("priority", priority, Priority.P2),
            facts,
            handOut(fields));
    fields.check();
    return wish;
  }

  private HandOutWish handOut(Fields fields) {
    return new AssignBody(mode, holder, checkShift, atTime, comment).read(fields);
  }
}
