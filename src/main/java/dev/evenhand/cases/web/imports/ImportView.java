package dev.evenhand.cases.web.imports;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.http.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import as everybody of the company sees it.
///
/// @param sample the first rows; empty in lists
/// @param mapping which column holds which field, or is guessed to
/// @param plan null until one was made
/// @param total how many rows there are
/// @param done how many rows are through
record ImportView(
    UUID id,
    String fileName,
    List<String> columns,
    int rows,
    List<List<String>> sample,
    Map<String, String> mapping,
    @Nullable PlanView plan,
    Word<Import.State> state,
    int total,
    int done,
    int assigned,
    int waiting,
    int imported,
    int repeated,
    int refused,
    String createdBy,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String failure) {}
