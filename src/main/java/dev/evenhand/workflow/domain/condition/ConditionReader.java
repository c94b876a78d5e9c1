package dev.evenhand.workflow.domain.condition;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;
import static dev.evenhand.http.FaultKind.NOT_AN_OPERATOR;
import static dev.evenhand.http.FaultKind.NOT_A_LIST;
import static dev.evenhand.http.FaultKind.NOT_COMPARABLE;
import static dev.evenhand.http.FaultKind.NOT_TRUE_OR_FALSE;
import static dev.evenhand.http.FaultKind.NO_SUCH_FIELD;

import dev.evenhand.http.Fault;
import dev.evenhand.http.Fields;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Items;
import dev.evenhand.workflow.domain.condition.Check.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads conditions over the fields of one workflow. What does not fit is noted with its place, and
/// reads as a condition that holds.
public final class ConditionReader {
  private static final List<String> OF_CONDITIONS = List.of("$and", "$or", "$not");
  private static final Map<String, Order> ORDERS =
      Map.of(
          "$gt", Order.AFTER,
          "$gte", Order.NOT_BEFORE,
          "$lt", Order.BEFORE,
          "$lte", Order.NOT_AFTER);
  private static final List<String> OF_FIELDS =
      List.of("$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$exists", "$not");

  private final Set<String> known;
  private final Fields faults;

  /// @param known the names of the workflow's fields
  public ConditionReader(Set<String> known, Fields faults) {
    this.known = Set.copyOf(known);
    this.faults = faults;
  }

  /// Reads the condition at a place of a document.
  public Condition read(String place, Value condition) {
    if (!(condition instanceof Entries entries)) {
      return wrong(place, NOT_AN_OBJECT.of(shown(condition)), Condition.ALWAYS);
    }
    var parts = new ArrayList<Condition>();
    entries.values().forEach((name, value) -> parts.add(part(place + "." + name, name, value)));
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition part(String place, String name, Value value) {
    return switch (name) {
      case "$and" -> new Condition.All(several(place, value));
      case "$or" -> new Condition.Any(several(place, value));
      case "$not" -> new Condition.Not(read(place, value));
      default ->
          name.startsWith("$")
              ? wrong(place, NOT_AN_OPERATOR.of(OF_CONDITIONS, name), Condition.ALWAYS)
              : ofField(place, name, value);
    };
  }

  private List<Condition> several(String place, Value value) {
    if (!(value instanceof Items(var values))) {
      return wrong(place, NOT_A_LIST.of(shown(value)), List.of());
    }
    if (values.isEmpty()) {
      return wrong(place, MISSING.of(), List.of());
    }
    var parts = new ArrayList<Condition>();
    for (int number = 0; number < values.size(); number++) {
      parts.add(read("%s[%d]".formatted(place, number), values.get(number)));
    }
    return parts;
  }

  private Condition ofField(String place, String name, Value value) {
    var field = FieldPath.of(name);
    if (!field.isWhole() || !known.contains(field.field())) {
      faults.fault(place, NO_SUCH_FIELD.of(field.isWhole() ? field.field() : name));
    }
    return new Condition.OfField(field, checks(place, value));
  }

  /// Operators, or a value that is meant to be equal.
  private List<Check> checks(String place, Value value) {
    boolean hasOperators =
        value instanceof Entries(var entries)
            && entries.keySet().stream().anyMatch(name -> name.startsWith("$"));
    return hasOperators ? operators(place, value) : List.of(new Check.Equal(literal(place, value)));
  }

  private List<Check> operators(String place, Value value) {
    var checks = new ArrayList<Check>();
    if (!(value instanceof Entries(var operators))) {
      return wrong(place, NOT_AN_OBJECT.of(shown(value)), checks);
    }
    if (operators.isEmpty()) {
      return wrong(place, MISSING.of(), checks);
    }
    operators.forEach((name, with) -> checks.add(check(place + "." + name, name, with)));
    return checks;
  }

  private Check check(String place, String name, Value with) {
    return switch (name) {
      case "$eq" -> new Check.Equal(literal(place, with));
      case "$ne" -> not(new Check.Equal(literal(place, with)));
      case "$in" -> new Check.OneOf(literals(place, with));
      case "$nin" -> not(new Check.OneOf(literals(place, with)));
      case "$exists" -> new Check.Present(flag(place, with));
      case "$not" -> new Check.Not(operators(place, with));
      case "$gt", "$gte", "$lt", "$lte" -> ordered(place, name, with);
      default -> {
        faults.fault(place, NOT_AN_OPERATOR.of(OF_FIELDS, name));
        yield new Check.Present(true);
      }
    };
  }

  private Check ordered(String place, String name, Value with) {
    if (with instanceof Items || with instanceof Entries) {
      faults.fault(place, NOT_COMPARABLE.of(shown(with)));
    }
    return new Check.Ordered(ORDERS.getOrDefault(name, Order.AFTER), with);
  }

  private static Check not(Check check) {
    return new Check.Not(List.of(check));
  }

  private boolean flag(String place, Value with) {
    return with instanceof Value.Flag(var flag)
        ? flag
        : wrong(place, NOT_TRUE_OR_FALSE.of(shown(with)), false);
  }

  private List<Value> literals(String place, Value with) {
    if (!(with instanceof Items(var values))) {
      return wrong(place, NOT_A_LIST.of(shown(with)), List.of());
    }
    for (int number = 0; number < values.size(); number++) {
      literal("%s[%d]".formatted(place, number), values.get(number));
    }
    return values;
  }

  /// A value to compare with. An operator inside of it could only be meant otherwise.
  private Value literal(String place, Value value) {
    switch (value) {
      case Entries(var entries) ->
          entries.forEach((name, each) -> {
            if (name.startsWith("$")) {
              faults.fault(place + "." + name, NOT_AN_OPERATOR.of(OF_FIELDS, name));
            }
            literal(place + "." + name, each);
          });
      case Items items -> literals(place, items);
      case Value.Nothing _, Value.Flag _, Value.Decimal _, Value.Text _ -> {}
    }
    return value;
  }

  private <T> T wrong(String place, Fault fault, T otherwise) {
    faults.fault(place, fault);
    return otherwise;
  }

  private static String shown(Value value) {
    return String.valueOf(Value.plain(value));
  }
}
