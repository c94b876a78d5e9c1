package dev.evenhand.solver.internal.solve.week.why;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Says an explanation in sentences: demands by their rules, long lists cut.
record WhyWords(WeekExplanation explanation) {
  private static final int MOST_OF_A_RULE = 8;
  private static final int MOST_REPAIRS = 5;

  List<String> sentences(String first) {
    var sentences = new ArrayList<String>();
    if (!explanation.clash().isEmpty()) {
      sentences.add(first);
      explanation.clash().stream()
          .map(term -> term.about())
          .collect(
              groupingBy(
                  about -> about.rule(),
                  LinkedHashMap::new,
                  mapping(about -> about.demand(), toList())))
          .forEach((rule, demands) -> sentences.add(demands(rule, demands)));
    }
    explanation.repairs().stream()
        .limit(MOST_REPAIRS)
        .map(WhyWords::repair)
        .forEach(sentences::add);
    return sentences;
  }

  private static String demands(String rule, List<String> demands) {
    int shown = Math.min(MOST_OF_A_RULE, demands.size());
    var more = demands.size() - shown;
    return "- %s: %s%s"
        .formatted(
            rule,
            String.join("; ", demands.subList(0, shown)),
            more == 0 ? "." : "; and %d more like these.".formatted(more));
  }

  private static String repair(WeekExplanation.PricedRepair repair) {
    return "Maybe %s: then the best week costs %d.".formatted(repair.words(), repair.cost());
  }
}
