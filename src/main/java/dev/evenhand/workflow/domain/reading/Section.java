package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;
import static dev.evenhand.http.FaultKind.NOT_A_KEY;
import static dev.evenhand.http.FaultKind.NOT_A_LIST;
import static dev.evenhand.http.FaultKind.NOT_A_TEXT;
import static dev.evenhand.http.FaultKind.NOT_IN_RANGE;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.NOT_TRUE_OR_FALSE;
import static dev.evenhand.http.FaultKind.TWICE;

import dev.evenhand.http.Fault;
import dev.evenhand.http.Fields;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Decimal;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Flag;
import dev.evenhand.workflow.Value.Items;
import dev.evenhand.workflow.Value.Nothing;
import dev.evenhand.workflow.Value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One object of a document, which knows its path and what may stand in it. What does not fit is
/// noted, and reading goes on. `null` is the same as missing.
public final class Section {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
  private static final int LONGEST_NAME = 200;

  private final String path;
  private final Entries values;
  private final Fields faults;

  /// A section in which anything may stand.
  public Section(String path, Entries values, Fields faults) {
    this.path = path;
    this.values = values;
    this.faults = faults;
  }

  /// A section in which only some fields may stand.
  ///
  /// @param names of those fields
  Section(String path, Entries values, Fields faults, String... names) {
    this(path, values, faults);
    var allowed = List.of(names);
    for (var name : values.values().keySet()) {
      if (!allowed.contains(name)) {
        fault(name, NOT_ONE_OF.of(allowed, name));
      }
    }
  }

  /// Path of this section; empty for a whole document.
  public String path() {
    return path;
  }

  Fields faults() {
    return faults;
  }

  /// Path of a field of this section.
  public String field(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /// Notes a fault of a field of this section.
  public void fault(String name, Fault fault) {
    faults.fault(field(name), fault);
  }

  /// Whether there is something in a field.
  public boolean has(String name) {
    return !(values.get(name) instanceof Nothing);
  }

  /// What stands in a field, which may be `null`; null when there is no such field.
  public @Nullable Value find(String name) {
    return values.find(name);
  }

  /// What stands in a field; nothing when it is missing.
  public Value value(String name) {
    return values.get(name);
  }

  /// A text that must be there; empty after a fault.
  public String text(String name, int longest) {
    return switch (values.get(name)) {
      case Text(var text) -> faults.text(field(name), text, longest);
      case Nothing _ -> faults.text(field(name), null, longest);
      case Value other -> wrong(name, NOT_A_TEXT.of(shown(other)), "");
    };
  }

  /// A text that may be missing; empty when it is.
  String optionalText(String name, int longest) {
    return has(name) ? text(name, longest) : "";
  }

  /// A text that may be missing; null when it is.
  @Nullable String textOrNull(String name, int longest) {
    return has(name) ? text(name, longest) : null;
  }

  /// A key that must be there; empty after a fault.
  String key() {
    var key = text("key", 100);
    if (!key.isEmpty() && !KEY.matcher(key).matches()) {
      fault("key", NOT_A_KEY.of(key));
    }
    return key;
  }

  /// True or false; `otherwise` when missing or after a fault.
  public boolean flag(String name, boolean otherwise) {
    return switch (values.get(name)) {
      case Flag(var flag) -> flag;
      case Nothing _ -> otherwise;
      case Value other -> wrong(name, NOT_TRUE_OR_FALSE.of(shown(other)), otherwise);
    };
  }

  /// A whole number, ends of its range included; `otherwise` when missing or after a fault.
  public int whole(String name, int otherwise, int least, int most) {
    return switch (values.get(name)) {
      case Decimal(var number) when isWhole(number, least, most) -> number.intValueExact();
      case Nothing _ -> otherwise;
      case Value other -> wrong(name, NOT_IN_RANGE.of(least, most, shown(other)), otherwise);
    };
  }

  static boolean isWhole(BigDecimal number, int least, int most) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }

  /// One of the constants, written as it is named; null when it is missing or after a fault.
  <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    var choices = Arrays.asList(type.getEnumConstants());
    var names = choices.stream().map(Enum::name).toList();
    return switch (values.get(name)) {
      case Text(var text) when names.contains(text) -> choices.get(names.indexOf(text));
      case Nothing _ -> null;
      case Value other -> {
        fault(name, NOT_ONE_OF.of(names, shown(other)));
        yield null;
      }
    };
  }

  /// An object that must be there; an empty one after a fault.
  public Entries object(String name) {
    return switch (values.get(name)) {
      case Entries entries -> entries;
      case Nothing _ -> wrong(name, MISSING.of(), Value.EMPTY);
      case Value other -> wrong(name, NOT_AN_OBJECT.of(shown(other)), Value.EMPTY);
    };
  }

  /// The objects of a list, which may be missing, as sections in which anything may stand.
  public List<Section> sections(String name) {
    return sections(name, values -> new Section(values.path, values.entries, faults));
  }

  /// The objects of a list, which may be missing, as sections in which these names may stand.
  List<Section> sections(String name, String... names) {
    return sections(name, values -> new Section(values.path, values.entries, faults, names));
  }

  private record Element(String path, Entries entries) {}

  private List<Section> sections(String name, Function<Element, Section> making) {
    var sections = new ArrayList<Section>();
    var items = items(name);
    for (int number = 0; number < items.size(); number++) {
      var at = "%s[%d]".formatted(field(name), number);
      if (items.get(number) instanceof Entries entries) {
        sections.add(making.apply(new Element(at, entries)));
      } else {
        faults.fault(at, NOT_AN_OBJECT.of(shown(items.get(number))));
      }
    }
    return sections;
  }

  /// The texts of a list, which may be missing; each once.
  List<String> names(String name) {
    var texts = new ArrayList<String>();
    var seen = new HashSet<String>();
    var items = items(name);
    for (int number = 0; number < items.size(); number++) {
      var at = "%s[%d]".formatted(field(name), number);
      if (!(items.get(number) instanceof Text(var text)) || text.isBlank()) {
        faults.fault(at, NOT_A_TEXT.of(shown(items.get(number))));
      } else if (!seen.add(text)) {
        faults.fault(at, TWICE.of(text));
      } else {
        texts.add(faults.text(at, text, LONGEST_NAME));
      }
    }
    return texts;
  }

  /// What is in a list, which may be missing.
  List<Value> items(String name) {
    return switch (values.get(name)) {
      case Items(var items) -> items;
      case Nothing _ -> List.of();
      case Value other -> wrong(name, NOT_A_LIST.of(shown(other)), List.of());
    };
  }

  private <T> T wrong(String name, Fault fault, T otherwise) {
    fault(name, fault);
    return otherwise;
  }

  /// A value as messages repeat it.
  public static String shown(Value value) {
    return String.valueOf(Value.plain(value));
  }
}
