package dev.evenhand.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that can be written in JSON: a field of a workflow, what a task was given and what
/// came of it. Two are equal when JSON means the same by them: `1` is `1.0`, and the order of the
/// entries of an object does not count.
public sealed interface Value {
  /// The value `null`.
  Nothing NOTHING = new Nothing();

  /// An object with no entries.
  Entries EMPTY = new Entries(Map.of());

  /// `null`.
  record Nothing() implements Value {}

  /// True or false.
  record Flag(boolean value) implements Value {}

  /// A number, exactly as it was written.
  record Decimal(BigDecimal value) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Decimal(var number) && value.compareTo(number) == 0;
    }

    @Override
    public int hashCode() {
      return value.stripTrailingZeros().hashCode();
    }
  }

  /// A text.
  record Text(String value) implements Value {}

  /// A list.
  record Items(List<Value> values) implements Value {
    public Items {
      values = List.copyOf(values);
    }
  }

  /// An object; its entries keep the order in which they were written.
  record Entries(Map<String, Value> values) implements Value {
    public Entries {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// What is in an entry; null when there is no such entry.
    public @Nullable Value find(String name) {
      return values.get(name);
    }

    /// What is in an entry; `null` of JSON when there is no such entry.
    public Value get(String name) {
      return values.getOrDefault(name, NOTHING);
    }

    /// The same with these entries put in, over those of the same names.
    public Entries with(Map<String, Value> others) {
      var all = new LinkedHashMap<>(values);
      all.putAll(others);
      return new Entries(all);
    }

    /// The same without the entries that are `null`.
    public Entries withoutNothing() {
      var all = new LinkedHashMap<>(values);
      all.values().removeIf(Nothing.class::isInstance);
      return new Entries(all);
    }
  }

  /// A text as a value.
  static Value of(String text) {
    return new Text(text);
  }

  /// A whole number as a value.
  static Value of(long number) {
    return new Decimal(BigDecimal.valueOf(number));
  }

  /// The same in maps, lists, texts, numbers, flags and null, as JSON is written from.
  static @Nullable Object plain(Value value) {
    return switch (value) {
      case Nothing _ -> null;
      case Flag(var flag) -> flag;
      case Decimal(var number) -> number;
      case Text(var text) -> text;
      case Items(var values) -> {
        var list = new ArrayList<@Nullable Object>();
        values.forEach(each -> list.add(plain(each)));
        yield list;
      }
      case Entries entries -> plain(entries);
    };
  }

  /// An object as a map, as JSON is written from.
  static Map<String, @Nullable Object> plain(Entries entries) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    entries.values().forEach((name, each) -> map.put(name, plain(each)));
    return map;
  }

  /// Which of two texts comes first, by the code points of Unicode.
  static int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int place = 0;
    while (place < shorter && one.charAt(place) == other.charAt(place)) {
      place++;
    }
    if (place == shorter) {
      return Integer.compare(one.length(), other.length());
    }
    return Integer.compare(rank(one.charAt(place)), rank(other.charAt(place)));
  }

  /// Where a unit of UTF-16 stands among code points: surrogates come after everything else.
  private static int rank(char unit) {
    return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
  }
}
