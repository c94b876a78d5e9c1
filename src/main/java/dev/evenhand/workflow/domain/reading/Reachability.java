package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.NO_START;
import static dev.evenhand.http.FaultKind.NO_WAY_THERE;

import dev.evenhand.workflow.domain.document.Transition;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks whether each task can be come to from the start, whatever conditions say.
final class Reachability {
  private Reachability() {}

  /// @param tasks where each is written, by its key
  static void check(Section document, Map<String, Section> tasks, List<Transition> transitions) {
    if (transitions.stream().noneMatch(each -> each.from() == null && each.to() != null)) {
      document.fault("transitions", NO_START.of());
      return;
    }
    var reached = reached(transitions);
    tasks.forEach((key, place) -> {
      if (!key.isEmpty() && !reached.contains(key)) {
        place.fault("key", NO_WAY_THERE.of(key));
      }
    });
  }

  private static Set<@Nullable String> reached(List<Transition> transitions) {
    var reached = new HashSet<@Nullable String>();
    reached.add(null);
    int before;
    do {
      before = reached.size();
      for (var transition : transitions) {
        if (transition.to() != null && reached.contains(transition.from())) {
          reached.add(transition.to());
        }
      }
    } while (reached.size() > before);
    return reached;
  }
}
