package dev.evenhand.workflow.domain.path;

import dev.evenhand.workflow.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads what a filter asks, and refuses what has no type: comparing more than one value, testing a
/// number.
final class FilterReader {
  private static final int DEEPEST = 64;

  private final Scanner scanner;
  private final PathReader paths;
  private int depth;

  FilterReader(Scanner scanner, PathReader paths) {
    this.scanner = scanner;
    this.paths = paths;
  }

  Test test() {
    var parts = new ArrayList<Test>();
    parts.add(all());
    while (scanner.blanksBefore("||")) {
      scanner.expect("||");
      scanner.blanks();
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Test.Or(parts);
  }

  private Test all() {
    var parts = new ArrayList<Test>();
    parts.add(basic());
    while (scanner.blanksBefore("&&")) {
      scanner.expect("&&");
      scanner.blanks();
      parts.add(basic());
    }
    return parts.size() == 1 ? parts.getFirst() : new Test.And(parts);
  }

  private Test basic() {
    if (scanner.takes("!")) {
      scanner.blanks();
      return new Test.Not(scanner.isNext("(") ? inParentheses() : alone(operand()));
    }
    if (scanner.isNext("(")) {
      return inParentheses();
    }
    var left = operand();
    var comparison = comparison();
    if (comparison == null) {
      return alone(left);
    }
    scanner.blanks();
    return new Test.Compare(comparable(left), comparison, comparable(operand()));
  }

  private Test inParentheses() {
    if (++depth > DEEPEST) {
      throw scanner.problem("parentheses stand too deep in one another");
    }
    scanner.expect("(");
    scanner.blanks();
    var test = test();
    scanner.blanks();
    scanner.expect(")");
    depth--;
    return test;
  }

  private @Nullable Comparison comparison() {
    for (var comparison : Comparison.values()) {
      if (scanner.blanksBefore(comparison.sign)) {
        scanner.expect(comparison.sign);
        return comparison;
      }
    }
    return null;
  }

  private Operand operand() {
    if (scanner.takes("@")) {
      return new Operand.Found(false, paths.segments());
    }
    if (scanner.takes("$")) {
      return new Operand.Found(true, paths.segments());
    }
    if (scanner.isFunctionNext()) {
      return called();
    }
    return new Operand.Literal(literal());
  }

  private Value literal() {
    if (scanner.isQuoteNext()) {
      return Value.of(scanner.quoted());
    }
    if (scanner.isNumberNext()) {
      return new Value.Decimal(scanner.number());
    }
    return switch (scanner.word()) {
      case "true" -> new Value.Flag(true);
      case "false" -> new Value.Flag(false);
      default -> Value.NOTHING;
    };
  }

  private Operand called() {
    var function = function(scanner.function());
    if (++depth > DEEPEST) {
      throw scanner.problem("functions stand too deep in one another");
    }
    var arguments = new ArrayList<Operand>();
    scanner.expect("(");
    scanner.blanks();
    while (!scanner.isNext(")")) {
      if (!arguments.isEmpty()) {
        scanner.expect(",");
        scanner.blanks();
      }
      arguments.add(argument(function, operand()));
      scanner.blanks();
    }
    scanner.expect(")");
    depth--;
    if (arguments.size() != function.arity) {
      throw scanner.problem("a function is given too little or too much before");
    }
    return new Operand.Called(function, arguments);
  }

  private Function function(String name) {
    for (var function : Function.values()) {
      if (function.name().toLowerCase(Locale.ROOT).equals(name)) {
        return function;
      }
    }
    throw scanner.problem("“%s” is no function".formatted(name));
  }

  private Operand argument(Function function, Operand operand) {
    if (!function.takesNodes) {
      return comparable(operand);
    }
    if (operand instanceof Operand.Found) {
      return operand;
    }
    throw scanner.problem("a query has to be given to the function");
  }

  /// What is one value at most.
  private Operand comparable(Operand operand) {
    boolean isOne =
        switch (operand) {
          case Operand.Literal _ -> true;
          case Operand.Found found -> found.isSingular();
          case Operand.Called(var function, List<Operand> _) -> !function.isTest;
        };
    if (!isOne) {
      throw scanner.problem("one value is expected before");
    }
    return operand;
  }

  /// What is a test without being compared.
  private Test alone(Operand operand) {
    return switch (operand) {
      case Operand.Found found -> new Test.Exists(found);
      case Operand.Called called when called.function().isTest -> new Test.Says(called);
      case Operand.Called _, Operand.Literal _ ->
          throw scanner.problem("something to compare with is expected");
    };
  }
}
