package dev.evenhand.deals.domain.choice;

import dev.evenhand.availability.Reason;
import dev.evenhand.deals.domain.capacity.Words;
import dev.evenhand.deals.domain.choice.Candidate.Known;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/// A rule that compares advisers: only the best by it stay.
///
/// @param name what people know it by
/// @param order the best first
/// @param isAsGood whether one differs so little from the best that he stays too
/// @param because what is said of one who is passed over: he, and the best
record Preference(
    String name,
    Comparator<Contender> order,
    BiPredicate<Contender, Contender> isAsGood,
    BiFunction<Contender, Contender, Reason> because) {

  /// One who meets all requirements.
  record Contender(Candidate candidate, Known time) {
    String email() {
      return candidate.email();
    }

    Instant lastDeal() {
      var last = time.lastDeal();
      return last == null ? Instant.MIN : last;
    }
  }

  private static final double EQUAL = 1e-6;
  private static final String ONE_DECIMAL = "%.1f";
  private static final String FIVE_DECIMALS = "%.5f";

  private static final Preference EARLIEST_WEEK =
      of(
          "earliest-open-week",
          Comparator.comparing(one -> one.time().earliest().week()),
          Preference::opensLater);

  private static final Preference LEAST_BOOKED =
      new Preference(
          "least-booked",
          Comparator.comparingDouble(one -> one.time().booked()),
          (one, best) -> one.time().booked() - best.time().booked() <= EQUAL,
          Preference::isBookedMore);

  private static final Preference LONGEST_SINCE_LAST_DEAL =
      of(
          "longest-since-last-deal",
          Comparator.comparing(Contender::lastDeal),
          (one, best) ->
              Reason.of(
                  "had-a-deal-later",
                  "given a deal more lately than " + best.email(),
                  "best",
                  best.email()));

  private static final Preference FIRST_BY_EMAIL =
      of(
          "first-by-email",
          Comparator.comparing((Contender one) -> Words.folded(one.email()))
              .thenComparing(Contender::email),
          (one, best) ->
              Reason.of(
                  "later-by-email", "after " + best.email() + " by e-mail", "best", best.email()));

  /// In the order in which they are asked.
  static final List<Preference> ALL =
      List.of(EARLIEST_WEEK, LEAST_BOOKED, LONGEST_SINCE_LAST_DEAL, FIRST_BY_EMAIL);

  private static Preference of(
      String name, Comparator<Contender> order, BiFunction<Contender, Contender, Reason> because) {
    return new Preference(name, order, (one, best) -> order.compare(one, best) == 0, because);
  }

  private static Reason opensLater(Contender one, Contender best) {
    var week = one.time().earliest().week().label();
    var first = best.time().earliest().week().label();
    return new Reason(
        "opens-later",
        Map.of("week", week, "first", first),
        "open from %s on, and not from %s on".formatted(week, first));
  }

  private static Reason isBookedMore(Contender one, Contender best) {
    var booked = percent(one, ONE_DECIMAL);
    var least = percent(best, ONE_DECIMAL);
    if (booked.equals(least)) {
      booked = percent(one, FIVE_DECIMALS);
      least = percent(best, FIVE_DECIMALS);
    }
    return new Reason(
        "booked-more",
        Map.of("booked", booked, "least", least),
        "booked to %s %%, and not to %s %%".formatted(booked, least));
  }

  private static String percent(Contender one, String format) {
    return String.format(Locale.ROOT, format, 100 * one.time().booked());
  }
}
