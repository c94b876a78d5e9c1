package dev.evenhand.roster.web.swap;

import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.swap.Fit;
import dev.evenhand.roster.internal.swap.SwapOptions.Judged;
import dev.evenhand.roster.internal.swap.SwapOptions.Option;
import dev.evenhand.roster.web.GridView;
import dev.evenhand.roster.web.GridView.BreachView;
import dev.evenhand.roster.web.GridView.CostView;
import dev.evenhand.roster.web.swap.SwapViews.SwapTurnView;
import dev.evenhand.solver.domain.check.Verdict;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which swaps fit, as the API shows it.
final class FitViews {
  private FitViews() {}

  /// Why a deal does not fit.
  enum Misfit {
    BREAKS_RULES,
    NOT_THEIR_TURN,
    TURN_BEGAN,
    THERE_ALREADY,
    NOT_PLANNED;

    static Misfit of(Fit.Obstacle obstacle) {
      return switch (obstacle) {
        case NOT_THEIR_TURN -> NOT_THEIR_TURN;
        case TURN_BEGAN -> TURN_BEGAN;
        case THERE_ALREADY -> THERE_ALREADY;
        case NOT_PLANNED -> NOT_PLANNED;
      };
    }
  }

  /// Whether a deal fits.
  ///
  /// @param why it does not; nothing when it fits
  /// @param breaches the rules it breaks
  /// @param warnings what it breaks that may be broken in agreement
  /// @param costs what it costs that was not there before
  /// @param costChange points more than before
  record FitView(
      boolean fits,
      @Nullable Word<Misfit> why,
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
          not(Misfit.BREAKS_RULES, GridView.breaches(week, breaches));
      case Fit.Cannot(var why) -> not(Misfit.of(why), List.of());
    };
  }

  private static <T> List<T> all(Fit.Fits fits, Function<Fit.Effect, List<T>> part) {
    return fits.effects().stream().map(part).flatMap(List::stream).toList();
  }

  private static Verdict verdict(Fit.Effect effect) {
    return new Verdict(List.of(), effect.costs());
  }

  private static FitView not(Misfit why, List<BreachView> breaches) {
    return new FitView(false, Word.of(why), breaches, List.of(), List.of(), 0);
  }
}
