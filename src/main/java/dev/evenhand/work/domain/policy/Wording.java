package dev.evenhand.work.domain.policy;

import static java.util.Comparator.comparingLong;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.domain.rule.FewestCases;
import dev.evenhand.work.domain.rule.FewestCompleted;
import dev.evenhand.work.domain.rule.FewestOpen;
import dev.evenhand.work.domain.rule.MayDoIt;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds the words for one decision.
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final int NAMED = 3;
  private static final Set<String> NOT_NOW =
      Set.of("in-shift", "available", "active-for-queue", "not-tried-yet", "quota-hurdle");

  private final Decision decision;
  private final Function<PersonId, String> names;
  private final Map<String, String> args = new LinkedHashMap<>();

  Wording(Decision decision, Function<PersonId, String> names) {
    this.decision = decision;
    this.names = names;
  }

  Explanation explanation() {
    return switch (decision.outcome()) {
      case Outcome.Chosen(var person) -> chosen(names.apply(person));
      case Outcome.Nobody(var rule) -> nobody(rule);
    };
  }

  private Explanation chosen(String name) {
    args.put("name", name);
    if (decision.policy().equals(ManualPolicy.MANUAL.name())) {
      return said("by-hand", name + ", chosen by hand.");
    }
    if (decision.policy().equals(ManualPolicy.CLAIM.name())) {
      return said("claimed", name + ", by taking it.");
    }
    var last = decision.steps().stream().filter(Wording::isNarrowing).reduce((_, next) -> next);
    return last.map(step -> decidedBy(step, name)).orElseGet(() -> only(name));
  }

  private Explanation decidedBy(Step step, String name) {
    var window =
        FewestCases.windows(decision.question().settings()).stream()
            .filter(one -> one.name().equals(step.rule()))
            .findFirst();
    if (window.isPresent()) {
      return fewest(step, name, window.get().daysBack());
    }
    return switch (step.rule()) {
      case FewestOpen.NAME -> list(step, name, "fewest-open", "with the shortest list");
      case FewestCompleted.NAME ->
          list(step, name, "fewest-completed", "with the fewest completed today");
      case "name" -> tied(step, name);
      case "quota-hurdle" -> said("next-by-quota", name + ", next by quota.");
      default -> only(name);
    };
  }

  private Explanation only(String name) {
    return said("only-one", name + ", the only one who could take it.");
  }

  private Explanation tied(Step step, String name) {
    var other = names.apply(step.removed().getFirst().who().person());
    args.put("other", other);
    return said("first-by-name", name + ", first by name after a tie with " + other + ".");
  }

  private Explanation list(Step step, String name, String code, String why) {
    var chosen = countOfChosen(step);
    var next = nextBest(step, comparingLong(Step.Counted::cases));
    var other = names.apply(next.who().person());
    args.put("items", Integer.toString(chosen.cases()));
    args.put("other", other);
    args.put("otherItems", Integer.toString(next.cases()));
    var text = "%s, %s (%d; %s had %d).";
    return said(code, text.formatted(name, why, chosen.cases(), other, next.cases()));
  }

  private Step.Counted countOfChosen(Step step) {
    return step.counts().stream().filter(this::isChosen).findFirst().orElseThrow();
  }

  /// Whoever came closest of those who were passed over.
  private static Step.Counted nextBest(Step step, Comparator<Step.Counted> order) {
    return step.counts().stream()
        .filter(counted -> !step.left().contains(counted.who()))
        .min(order)
        .orElseThrow();
  }

  private Explanation fewest(Step step, String name, int daysBack) {
    var chosen = countOfChosen(step);
    var next = nextBest(step, comparingLong(this::load));
    var other = names.apply(next.who().person());
    args.put("cases", Integer.toString(chosen.cases()));
    args.put("other", other);
    args.put("otherCases", Integer.toString(next.cases()));
    args.put("daysBack", Integer.toString(daysBack));
    var since = since(daysBack);
    if (!isWeighted()) {
      var text = "%s, with the fewest cases %s (%d; %s had %d).";
      return said("fewest-cases", text.formatted(name, since, chosen.cases(), other, next.cases()));
    }
    int quota = chosen.who().quota();
    int otherQuota = next.who().quota();
    args.put("quota", Integer.toString(quota));
    args.put("otherQuota", Integer.toString(otherQuota));
    var text = "%s, with the least load %s (%d at quota %d; %s had %d at quota %d).";
    return said(
        "least-load",
        text.formatted(name, since, chosen.cases(), quota, other, next.cases(), otherQuota));
  }

  private String since(int daysBack) {
    var first = decision.question().today().minusDays(daysBack);
    args.put("since", first.toString());
    return switch (daysBack) {
      case 0 -> "today";
      case 1 -> "since yesterday";
      default -> "since " + DAY.format(first);
    };
  }

  private Explanation nobody(String rule) {
    var queue = decision.situation().queueName();
    args.put("queue", queue);
    var text =
        switch (rule) {
          case "supports-queue" -> "Nobody supports " + queue + ".";
          case MayDoIt.NAME -> "Nobody who supports " + queue + " may do it.";
          case "in-shift" -> "Nobody who supports " + queue + " is in shift.";
          case "available" -> "Nobody in question is available.";
          case "active-for-queue" -> "Nobody available is active for " + queue + ".";
          case "not-tried-yet" -> "Everybody who could take it had it before.";
          default -> "Nobody was left by the rule " + rule + ".";
        };
    return said("nobody-" + rule, text);
  }

  /// Adds those who support the queue and could not take the item.
  private Explanation said(String code, String sentence) {
    var others =
        decision.steps().stream()
            .filter(step -> NOT_NOW.contains(step.rule()))
            .flatMap(step -> step.removed().stream())
            .toList();
    var text = new StringBuilder(sentence);
    for (var other : others.subList(0, Math.min(NAMED, others.size()))) {
      var name = names.apply(other.who().person());
      text.append(' ').append(name).append(" was ").append(other.because().text()).append('.');
    }
    if (others.size() > NAMED) {
      text.append(" %d more could not take it.".formatted(others.size() - NAMED));
    }
    return new Explanation(code, args, text.toString());
  }

  private boolean isChosen(Step.Counted counted) {
    return counted.who().equals(decision.chosen());
  }

  private boolean isWeighted() {
    return decision.question().settings().quotaRule() == QuotaRule.WEIGHT;
  }

  private long load(Step.Counted counted) {
    return isWeighted() ? (long) counted.cases() * counted.who().quota() : counted.cases();
  }

  private static boolean isNarrowing(Step step) {
    return !step.removed().isEmpty();
  }
}
