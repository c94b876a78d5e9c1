package dev.evenhand.workflow.internal.access;

import dev.evenhand.http.FaultKind;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.workflow.domain.call.AllowEntry;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds to what calls of the current company may reach.
@Component
public class Reaching {
  private final ServiceAccesses accesses;

  Reaching(ServiceAccesses accesses) {
    this.accesses = accesses;
  }

  /// Answers whether anything was added.
  ///
  /// @throws InvalidInput when something is no entry of such a list
  @Transactional
  public boolean reach(Set<String> places) {
    var access = accesses.current();
    var all = new ArrayList<>(access.allowed());
    for (var place : places) {
      var entry =
          AllowEntry.parse(place)
              .orElseThrow(() -> new InvalidInput("allowed", FaultKind.UNKNOWN.of(place)));
      if (!access.allowedTexts().contains(entry.text())) {
        all.add(entry);
      }
    }
    if (all.size() == access.allowed().size()) {
      return false;
    }
    return accesses.allow(all, access.version()).isPresent();
  }
}
