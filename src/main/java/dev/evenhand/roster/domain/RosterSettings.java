package dev.evenhand.roster.domain;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a company plans its phone turns.
///
/// @param days of an ordinary week
/// @param hours where turns begin and end, on the company's wall clock
/// @param lines people wanted in each turn
/// @param maxPerDay turns of a day for people of whom nothing else is said
/// @param maxOverload turns above the prorated load
/// @param ignoreCredit whether what was done in the past does not matter
/// @param dropLines whether whole lines are given up before single cells stay empty
/// @param rules as problems write them
/// @param weights as problems write them
/// @param swapsNeedApproval whether a planner has to agree to a swap
/// @param phoneTakesCases whether somebody on the phone is given cases all the same
public record RosterSettings(
    List<DayOfWeek> days,
    List<LocalTime> hours,
    int lines,
    int maxPerDay,
    BigDecimal maxOverload,
    boolean ignoreCredit,
    boolean dropLines,
    Map<String, Object> rules,
    Map<String, Object> weights,
    Edits edits,
    boolean swapsNeedApproval,
    boolean phoneTakesCases,
    Automatic automatic) {

  /// What happens to an edit that breaks a rule.
  public enum Edits {
    WARN,
    REFUSE
  }

  /// The run that starts by itself every week.
  ///
  /// @param weekday when it starts, with `time`, in the company's calendar
  /// @param weeksAhead which week it plans, counted from the one in which it starts
  public record Automatic(
      boolean on, DayOfWeek weekday, LocalTime time, int weeksAhead, int seconds) {}

  public RosterSettings {
    days = List.copyOf(days);
    hours = List.copyOf(hours);
    rules = Map.copyOf(rules);
    weights = Map.copyOf(weights);
  }

  /// The same for days of so many turns: turns they do not have are no break turns.
  public RosterSettings forTurns(int turns) {
    var fitting = new HashMap<>(rules);
    fitting.computeIfPresent(
        "breakTurns",
        (_, all) ->
            all instanceof List<?> list
                ? list.stream()
                    .filter(turn -> !(turn instanceof Number number) || number.intValue() < turns)
                    .toList()
                : all);
    return new RosterSettings(
        days,
        hours,
        lines,
        maxPerDay,
        maxOverload,
        ignoreCredit,
        dropLines,
        fitting,
        weights,
        edits,
        swapsNeedApproval,
        phoneTakesCases,
        automatic);
  }

  /// While nobody has said anything: five days of four turns.
  public static RosterSettings usual() {
    return new RosterSettings(
        List.of(DayOfWeek.values()).subList(0, 5),
        List.of(
            LocalTime.of(9, 0),
            LocalTime.of(10, 15),
            LocalTime.of(11, 30),
            LocalTime.of(12, 45),
            LocalTime.of(14, 0)),
        2,
        2,
        BigDecimal.ONE,
        false,
        false,
        Map.of("sameDayAdjacent", "soft", "breakTurns", List.of(1, 2)),
        Map.of(
            "emptySquared", 100,
            "unplacedFixed", 50,
            "undesired", 5,
            "sameDayPair", 10,
            "marathon", 40,
            "gapOne", 30,
            "gapLonger", 20,
            "noBreak", 10,
            "sameTablePair", 5),
        Edits.WARN,
        true,
        false,
        new Automatic(false, DayOfWeek.SUNDAY, LocalTime.of(22, 0), 2, 60));
  }
}
