package dev.evenhand.work.domain;

import dev.evenhand.work.WorkItem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What differs between an item and the same item a moment earlier, fact by fact, named and written
/// as in the API. Who holds it is told apart from this.
///
/// @param before null when the item has only just arrived
public record ItemDifference(@Nullable Map<String, String> before, Map<String, String> after) {

  public static ItemDifference between(WorkItem old, WorkItem item) {
    if (old.version() == WorkItem.ARRIVING) {
      return new ItemDifference(null, facts(item));
    }
    var before = facts(old);
    var after = facts(item);
    return new ItemDifference(without(before, after), without(after, before));
  }

  private static Map<String, String> facts(WorkItem item) {
    var facts = new LinkedHashMap<>(item.attributes());
    facts.put("state", code(item.state()));
    facts.put("priority", item.priority().name());
    facts.put("openedAt", item.openedAt().toString());
    if (!item.requires().isEmpty()) {
      facts.put("requires", String.join(", ", item.requires()));
    }
    if (item.holding() != null) {
      facts.put("mode", code(item.holding().mode()));
    }
    return facts;
  }

  private static Map<String, String> without(Map<String, String> these, Map<String, String> those) {
    var rest = new LinkedHashMap<>(these);
    rest.entrySet().removeAll(those.entrySet());
    return rest;
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
