package dev.evenhand.workflow.domain.path;

import java.util.List;

/// One step of a query: from values to their children, or to everything inside of them.
record Segment(boolean isDeep, List<Selector> selectors) {
  Segment {
    selectors = List.copyOf(selectors);
  }

  /// Whether it leads from one value to at most one.
  boolean isSingular() {
    return !isDeep
        && selectors.size() == 1
        && (selectors.getFirst() instanceof Selector.Name
            || selectors.getFirst() instanceof Selector.Index);
  }
}
