package dev.evenhand.roster.web.swap;

import dev.evenhand.roster.domain.swap.Fit;
import dev.evenhand.roster.internal.swap.SwapOptions.Judged;
import dev.evenhand.roster.internal.swap.SwapOptions.Option;
import dev.evenhand.roster.web.GridView;
import dev.evenhand.roster.web.GridView.BreachView;
import dev.evenhand.roster.web.GridView.CostView;
import dev.evenhand.roster.web.swap.SwapViews.SwapTurnView;
import dev.evenhand.solver.domain.check.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which swaps fit, as the API shows it.
final class FitViews {
  private FitViews() {}

  /// Whether a deal fits.
  ///
  /// @param why `breaks-rules`, `not-their-turn`, `turn-began`, `there-already` or `not-planned`;
  ///   nothing when it fits
  /// @param breaches the rules it breaks
  /// @param warnings what it breaks that may be broken in agreement
  /// @param costs what it costs that was not there before
  /// @param costChange points more than before
  record FitView(
      boolean fits,
      @Nullable String why,
      List<BreachView> breaches,
      List<BreachView> warnings,
      List<CostView> costs,
      long costChange) {}

  /// A deal.
  ///
  /// @param theirs the turn the person gives; nothing when they just take the asked one
  record OptionView(UUID personId, @Nullable SwapTurnView theirs, FitView fit) {}

  static List<OptionView> options(Judged judged) {
    return judged.options().stream().map(option -> view(judged, option)).toList();
  }

  private static OptionView view(Judged judged, Option option) {
    var theirs = option.deal().theirs();
    return new OptionView(
        option.deal().taker().value(),
        theirs == null ? null : SwapViews.turn(theirs, judged.frames()),
        fit(option.fit()));
  }

  private static FitView fit(Fit fit) {
    return switch (fit) {
      case Fit.Fits fits ->
          new FitView(
              true,
              null,
              List.of(),
              all(fits, effect -> GridView.breaches(effect.week(), effect.warnings())),
              all(fits, effect -> GridView.costs(effect.week(), verdict(effect))),
              fits.costChange());
      case Fit.Breaks(var week, var breaches) ->
          not("breaks-rules", GridView.breaches(week, breaches));
      case Fit.Cannot(var why) -> not(word(why), List.of());
    };
  }

  private static <T> List<T> all(Fit.Fits fits, Function<Fit.Effect, List<T>> part) {
    return fits.effects().stream().map(part).flatMap(List::stream).toList();
  }

  private static Verdict verdict(Fit.Effect effect) {
    return new Verdict(List.of(), effect.costs());
  }

  private static FitView not(String why, List<BreachView> breaches) {
    return new FitView(false, why, breaches, List.of(), List.of(), 0);
  }

  static String word(Fit.Obstacle why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
