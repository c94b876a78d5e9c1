package dev.evenhand.availability.web.closure;

import dev.evenhand.availability.domain.Closure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A closure as the API shows it.
public record ClosureView(
    UUID id,
    LocalDate start,
    LocalDate end,
    String description,
    List<String> tags,
    long version,
    boolean mayEdit) {
  public static ClosureView of(Closure closure, boolean mayEdit) {
    var facts = closure.facts();
    return new ClosureView(
        closure.id().value(),
        facts.days().first(),
        facts.days().last(),
        facts.description(),
        facts.tags(),
        closure.version(),
        mayEdit);
  }
}
