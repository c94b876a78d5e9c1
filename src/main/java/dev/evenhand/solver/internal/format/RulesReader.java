package dev.evenhand.solver.internal.format;

import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.http.JsonObject;
import dev.evenhand.solver.domain.week.Adjacency;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Weights;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Reads the rules and weights of a problem.
final class RulesReader {
  private static final int HEAVIEST = 1_000_000;
  private static final Set<String> RULES =
      Set.of(
          "sameDayAdjacent",
          "breakTurns",
          "maxPerTable",
          "maxPhoningInGroup",
          "minIdleInGroup",
          "maxEmptyPerTurn");
  private static final Set<String> WEIGHTS =
      Set.of(
          "emptySquared",
          "unplacedFixed",
          "undesired",
          "sameDayPair",
          "marathon",
          "gapOne",
          "gapLonger",
          "noBreak",
          "sameTablePair");

  private RulesReader() {}

  static RuleSettings rules(JsonObject rules, int turns) {
    requireKnown(rules, RULES);
    return new RuleSettings(
        rules.choice("sameDayAdjacent", Adjacency.OFF),
        Set.copyOf(rules.wholes("breakTurns", 0, turns - 1)),
        rules.wholeOrNull("maxPerTable", 0, WeekReader.MANY),
        numbers(rules.objectOrEmpty("maxPhoningInGroup")),
        numbers(rules.objectOrEmpty("minIdleInGroup")),
        rules.wholeOrNull("maxEmptyPerTurn", 0, WeekReader.MANY));
  }

  static Weights weights(JsonObject weights) {
    requireKnown(weights, WEIGHTS);
    return new Weights(
        weight(weights, "emptySquared"),
        weight(weights, "unplacedFixed"),
        weight(weights, "undesired"),
        weight(weights, "sameDayPair"),
        weight(weights, "marathon"),
        weight(weights, "gapOne"),
        weight(weights, "gapLonger"),
        weights.wholeOrNull("noBreak", 0, HEAVIEST),
        weight(weights, "sameTablePair"));
  }

  private static int weight(JsonObject weights, String name) {
    return weights.whole(name, 0, 0, HEAVIEST);
  }

  /// A number for each group; one that is null turns the rule off for its group.
  private static Map<String, Integer> numbers(JsonObject groups) {
    var numbers = new HashMap<String, Integer>();
    for (var group : groups.names()) {
      if (groups.has(group)) {
        numbers.put(group, groups.whole(group, 0, WeekReader.MANY));
      }
    }
    return numbers;
  }

  private static void requireKnown(JsonObject object, Set<String> known) {
    for (var name : object.names()) {
      if (!known.contains(name)) {
        object.fault(name, UNKNOWN.of(name));
      }
    }
  }
}
