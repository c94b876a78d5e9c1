package dev.evenhand.workflow.web.definition;

import dev.evenhand.http.Word;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.difference.Difference;
import org.jspecify.annotations.Nullable;

/// One place at which two documents are not the same.
///
/// @param path such as `tasks.edit.title` or `transitions.edit->check.condition`
/// @param before any JSON; null when there was nothing
/// @param after any JSON; null when there is nothing
record DocumentDifference(
    String path, Word<Difference.Kind> kind, @Nullable Object before, @Nullable Object after) {
  static DocumentDifference of(Difference difference) {
    var before = difference.before();
    var after = difference.after();
    return new DocumentDifference(
        difference.path(),
        Word.of(difference.kind()),
        before == null ? null : Value.plain(before),
        after == null ? null : Value.plain(after));
  }
}
