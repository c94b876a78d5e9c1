package dev.evenhand.workflow.domain.document;

import java.util.List;

/// How people read of a workflow, a task or a ticket type.
///
/// @param key by which the document refers to it
/// @param description empty for none
public record About(String key, String title, String description, List<Reference> references) {
  public About {
    references = List.copyOf(references);
  }
}
