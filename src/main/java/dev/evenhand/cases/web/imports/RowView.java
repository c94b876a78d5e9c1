package dev.evenhand.cases.web.imports;

import dev.evenhand.cases.internal.PersonRef;
import dev.evenhand.cases.internal.imports.RowOutcome.Status;
import dev.evenhand.http.FieldError;
import dev.evenhand.http.Word;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a row.
///
/// @param line of the file, counted from 1, on which the row begins
/// @param status `pending`, `assigned`, `waiting`, `imported`, `repeated` or `refused`
/// @param reason kebab-case name of the refusal; empty when it was none
/// @param problems what of the row does not fit
/// @param id of the case
record RowView(
    int line,
    String caseId,
    Word<Status> status,
    String reason,
    String detail,
    List<FieldError> problems,
    @Nullable UUID id,
    @Nullable PersonRef holder) {}
