package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Counts;
import dev.evenhand.work.domain.Narrowing;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Survivors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Those with the least load stay, counted from some days back until today, both included.
public record FewestCases(int daysBack, String name) implements Rule {
  private static final int MONTH = 30;
  private static final List<FewestCases> EVERY =
      IntStream.rangeClosed(0, 300).mapToObj(FewestCases::of).toList();

  /// All windows of a queue in their order: day by day, then in steps of thirty days.
  public static List<FewestCases> windows(QueueSettings settings) {
    var windows = new ArrayList<>(EVERY.subList(0, settings.maxDays() + 1));
    for (int days = MONTH; days <= settings.maxDaysMonth(); days += MONTH) {
      windows.add(EVERY.get(days));
    }
    return windows;
  }

  private static FewestCases of(int daysBack) {
    var window = daysBack == 0 ? "today" : "today-%d..today".formatted(daysBack);
    return new FewestCases(daysBack, "fewest-cases: " + window);
  }

  @Override
  public boolean isTieBreak() {
    return true;
  }

  @Override
  public void narrow(Survivors left, Question question, Counts counts, Narrowing narrowing) {
    boolean isThisQueueOnly = question.settings().strategy() == Strategy.S2;
    boolean isWeighted = question.settings().quotaRule() == QuotaRule.WEIGHT;
    var today = question.today();
    var from = today.minusDays(daysBack);
    var cases = new int[left.size()];
    long fewest = Long.MAX_VALUE;
    for (int place = 0; place < cases.length; place++) {
      var candidate = left.at(place);
      cases[place] = counts.cases(candidate.person(), isThisQueueOnly, from, today);
      narrowing.counted(candidate, cases[place]);
      fewest = Math.min(fewest, load(candidate, cases[place], isWeighted));
    }
    long least = fewest;
    left.retain(
        place -> load(left.at(place), cases[place], isWeighted) == least,
        narrowing,
        place -> moreCases(left.at(place), cases[place], isWeighted, least));
  }

  private static long load(Candidate candidate, int cases, boolean isWeighted) {
    return isWeighted ? (long) cases * candidate.quota() : cases;
  }

  private static Reason moreCases(Candidate candidate, int cases, boolean isWeighted, long least) {
    var args = new LinkedHashMap<String, String>();
    args.put("cases", Integer.toString(cases));
    args.put("least", Long.toString(least));
    if (!isWeighted) {
      var text = "passed over with " + cases + ", the fewest being " + least;
      return new Reason("more-cases", args, text);
    }
    long load = load(candidate, cases, true);
    args.put("quota", Integer.toString(candidate.quota()));
    args.put("load", Long.toString(load));
    var text =
        "passed over with %d at quota %d, making %d, the least being %d"
            .formatted(cases, candidate.quota(), load, least);
    return new Reason("more-load", args, text);
  }
}
