package dev.evenhand.workflow.internal.definition;

import dev.evenhand.http.FieldError;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.domain.version.WorkflowVersion.Titled;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A document that was looked at.
///
/// @param value what it says; null when it cannot be read at all
/// @param definition may be used when there is no fault; null when it cannot be read at all
/// @param faults all of them, by their paths
public record ReadDocument(
    Source source,
    @Nullable Value value,
    @Nullable Definition definition,
    List<FieldError> faults) {
  private static final String KEY = "workflow.key";
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}]+");

  public ReadDocument {
    faults = List.copyOf(faults);
  }

  /// The key of the workflow; empty when it has none that can be used.
  public String key() {
    return definition == null || !faultsOfKey().isEmpty()
        ? ""
        : definition.workflow().about().key();
  }

  /// What is wrong with the document as a whole, or with the key of the workflow.
  public List<FieldError> faultsOfKey() {
    return faults.stream()
        .filter(fault -> fault.field().isEmpty() || fault.field().equals(KEY))
        .toList();
  }

  /// The document under its title, or under another name when it has none.
  public Titled titled(String otherwise) {
    var title = definition == null ? "" : definition.workflow().about().title();
    var seen = UNSEEN.matcher(title).replaceAll(" ").strip();
    return new Titled(seen.isEmpty() ? otherwise : seen, source);
  }
}
