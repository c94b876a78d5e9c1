package dev.evenhand.cases.web.imports;

import dev.evenhand.cases.internal.PersonRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a row.
///
/// @param line of the file, counted from 1, on which the row begins
/// @param status `pending`, `assigned`, `waiting`, `imported`, `repeated` or `refused`
/// @param reason kebab-case name of the refusal; empty when it was none
/// @param id of the case
record RowView(
    int line,
    String caseId,
    String status,
    String reason,
    String detail,
    String field,
    @Nullable UUID id,
    @Nullable PersonRef holder) {}
