package dev.evenhand.roster.web.run;

import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.allowance.Offer;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.web.AllowanceViews;
import dev.evenhand.roster.web.AllowanceViews.AllowanceOfferView;
import dev.evenhand.roster.web.GridView;
import dev.evenhand.solver.domain.check.Reasons;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why cells stay empty or no timetable exists, as the API writes it.
final class ReasonViews {
  private ReasonViews() {}

  /// Why a run leaves cells empty, or found that no timetable exists.
  ///
  /// @param clash demands that cannot all be kept, none of which could be left out
  /// @param remedies what would help, each alone, the cheapest week first
  record ReasonsView(List<DemandView> clash, List<RemedyView> remedies) {}

  /// What one rule wants of somebody or at some time; what does not apply is missing.
  ///
  /// @param rule its name, or `complete` for that no cell be empty
  record DemandView(
      String rule,
      @Nullable UUID personId,
      @Nullable Word<DayOfWeek> day,
      @Nullable Integer turn,
      @Nullable Integer table,
      @Nullable String group) {}

  /// Something that could be changed, and the best week with it.
  ///
  /// @param code `one-more-person` in a turn, `one-step-more` of a limit, or `do-without` a demand
  /// @param demand what is asked less of
  /// @param cost of the week
  /// @param offer what Evenhand can allow for that; nothing when it takes another person
  record RemedyView(
      Word<Reasons.Remedy.Kind> code,
      DemandView demand,
      long cost,
      @Nullable AllowanceOfferView offer) {}

  static ReasonsView of(Week week, Reasons reasons) {
    return new ReasonsView(
        reasons.clash().stream().map(demand -> of(week, demand)).toList(),
        reasons.remedies().stream()
            .map(remedy ->
                new RemedyView(
                    Word.of(remedy.kind()),
                    of(week, remedy.demand()),
                    remedy.cost(),
                    Offer.findFor(week, remedy).map(AllowanceViews::of).orElse(null)))
            .toList());
  }

  private static DemandView of(Week week, Reasons.Demand demand) {
    var scope = demand.scope();
    return new DemandView(
        demand.rule(),
        GridView.person(week, scope),
        GridView.day(week, scope),
        scope.turn(),
        scope.table(),
        scope.group());
  }
}
