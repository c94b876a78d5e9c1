package dev.evenhand.deals.web.lab;

import dev.evenhand.availability.Reason;
import dev.evenhand.deals.domain.capacity.WeekRow;
import dev.evenhand.deals.domain.choice.Candidate;
import dev.evenhand.deals.domain.choice.Candidate.Known;
import dev.evenhand.deals.domain.choice.Candidate.Unreadable;
import dev.evenhand.deals.domain.choice.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Who would get the deal, every adviser's weeks, and what each rule did.
record EarliestWeekAnswer(
    @Nullable String chosen, List<AdviserAnswer> advisers, List<ChoiceStep> steps) {

  /// @param because why the deal cannot go to him; null when it can
  /// @param earliestWeek like `2026-W13`; null, and no weeks, when his data cannot be read
  record AdviserAnswer(
      String email,
      boolean eligible,
      @Nullable String because,
      @Nullable String earliestWeek,
      @Nullable LocalDate monday,
      List<WeekAnswer> weeks) {}

  record WeekAnswer(
      String week,
      LocalDate monday,
      int clarifies,
      int kickOffs,
      String outOfOffice,
      int dealsWithoutClarify,
      int target,
      int actual,
      int difference) {

    static WeekAnswer of(WeekRow row) {
      return new WeekAnswer(
          row.week().label(),
          row.week().monday(),
          row.clarifies(),
          row.kickOffs(),
          row.outOfOffice().text(),
          row.dealsWithoutClarify(),
          row.target(),
          row.actual(),
          row.difference());
    }
  }

  record ChoiceStep(String rule, List<PassedOver> removed, List<String> left) {
    static ChoiceStep of(Choice.Step step) {
      var removed =
          step.removed().stream()
              .map(one -> new PassedOver(one.email(), one.because().text()))
              .toList();
      return new ChoiceStep(step.rule(), removed, step.left());
    }
  }

  record PassedOver(String email, String because) {}

  static EarliestWeekAnswer of(
      Choice choice, List<Candidate> candidates, Function<Candidate, Optional<Reason>> hurdle) {
    var chosen = choice.chosen();
    return new EarliestWeekAnswer(
        chosen == null ? null : chosen.email(),
        candidates.stream()
            .map(candidate -> adviser(candidate, hurdle.apply(candidate).orElse(null)))
            .toList(),
        choice.steps().stream().map(ChoiceStep::of).toList());
  }

  private static AdviserAnswer adviser(Candidate candidate, @Nullable Reason hurdle) {
    var because = hurdle == null ? null : hurdle.text();
    return switch (candidate.time()) {
      case Known(var table, var earliest, _) ->
          new AdviserAnswer(
              candidate.email(),
              hurdle == null,
              because,
              earliest.week().label(),
              earliest.week().monday(),
              table.rows().stream().map(WeekAnswer::of).toList());
      case Unreadable _ ->
          new AdviserAnswer(candidate.email(), false, because, null, null, List.of());
    };
  }
}
