package dev.evenhand.workflow.domain.difference;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Items;
import dev.evenhand.workflow.Value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Compares two documents by what they mean. Tasks and ticket types are known by their keys,
/// transitions by where they lead, so that one more at the top does not change all below it. The
/// order of transitions counts, since of equal priorities the first is asked first; that of tasks,
/// ticket types and entries of objects does not.
public final class Differences {
  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /// Every place at which they are not the same, as the later document has them; what was removed
  /// comes last of its kind.
  public static List<Difference> between(Value before, Value after) {
    var differences = new Differences();
    differences.documents(entries(before), entries(after));
    return List.copyOf(differences.found);
  }

  private void documents(Entries before, Entries after) {
    for (var name : names(before, after)) {
      var one = before.find(name);
      var other = after.find(name);
      switch (name) {
        case "tasks", "tickets" -> named(name, one, other, Differences::key);
        case "transitions" -> {
          named(name, one, other, Differences::way);
          order(name, one, other);
        }
        case "workflow" -> section(name, one, other);
        default -> values(name, one, other);
      }
    }
  }

  /// Lists whose elements have names.
  private void named(
      String path,
      @Nullable Value before,
      @Nullable Value after,
      Function<Entries, @Nullable String> naming) {
    var one = byName(before, naming);
    var other = byName(after, naming);
    for (var name : names(new Entries(one), new Entries(other))) {
      section(path + "." + name, one.get(name), other.get(name));
    }
  }

  /// A section in which `null` is the same as missing.
  private void section(String path, @Nullable Value before, @Nullable Value after) {
    if (before instanceof Entries one && after instanceof Entries other) {
      entries(path, one.withoutNothing(), other.withoutNothing());
    } else {
      values(path, before, after);
    }
  }

  private void entries(String path, Entries before, Entries after) {
    for (var name : names(before, after)) {
      values(path + "." + name, before.find(name), after.find(name));
    }
  }

  private void values(String path, @Nullable Value before, @Nullable Value after) {
    if (before instanceof Entries one && after instanceof Entries other) {
      entries(path, one, other);
    } else if (!Objects.equals(before, after)) {
      found.add(new Difference(path, before, after));
    }
  }

  /// Those that stayed, when they come one after the other in another order.
  private void order(String path, @Nullable Value before, @Nullable Value after) {
    var one = new ArrayList<>(byName(before, Differences::way).keySet());
    var other = new ArrayList<>(byName(after, Differences::way).keySet());
    one.retainAll(new LinkedHashSet<>(other));
    other.retainAll(new LinkedHashSet<>(one));
    if (!one.equals(other)) {
      found.add(new Difference(path, texts(one), texts(other)));
    }
  }

  private static Items texts(List<String> names) {
    return new Items(names.stream().map(Value::of).toList());
  }

  private static Map<String, Value> byName(
      @Nullable Value list, Function<Entries, @Nullable String> naming) {
    var named = new LinkedHashMap<String, Value>();
    var items = list instanceof Items(var values) ? values : List.<Value>of();
    for (int place = 0; place < items.size(); place++) {
      var name = items.get(place) instanceof Entries each ? naming.apply(each) : null;
      var wanted = name == null ? "[" + place + "]" : name;
      var free = wanted;
      for (int more = 2; named.containsKey(free); more++) {
        free = wanted + "#" + more;
      }
      named.put(free, items.get(place));
    }
    return named;
  }

  private static @Nullable String key(Entries element) {
    return element.get("key") instanceof Text(var key) ? key : null;
  }

  private static String way(Entries transition) {
    return end(transition.get("from")) + "->" + end(transition.get("to"));
  }

  private static String end(Value value) {
    return String.valueOf(Value.plain(value));
  }

  private static Set<String> names(Entries before, Entries after) {
    var names = new LinkedHashSet<>(after.values().keySet());
    names.addAll(before.values().keySet());
    return names;
  }

  private static Entries entries(Value value) {
    return value instanceof Entries entries ? entries : Value.EMPTY;
  }
}
