package dev.evenhand.roster.web;

import dev.evenhand.http.Word;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.Verdict;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who sits where in a week, as the API shows it.
public record GridView(
    List<Word<DayOfWeek>> days, List<String> hours, int lines, List<CellView> cells, int empty) {
  /// One turn, and who has it, by line.
  public record CellView(Word<DayOfWeek> day, int turn, List<UUID> people) {}

  /// A part of the cost; what does not apply is missing.
  public record CostView(
      String what,
      long points,
      @Nullable UUID personId,
      @Nullable Word<DayOfWeek> day,
      @Nullable Integer turn) {}

  /// Something that breaks a rule; what does not apply is missing.
  public record BreachView(
      String rule,
      String text,
      @Nullable UUID personId,
      @Nullable Word<DayOfWeek> day,
      @Nullable Integer turn) {}

  public static GridView of(WeekDocument document, Grid grid) {
    int turns = document.hours().size() - 1;
    var cells =
        document.days().stream()
            .flatMap(day -> IntStream.range(0, turns).mapToObj(turn -> cell(grid, day, turn)))
            .toList();
    int wanted = cells.size() * document.lines();
    return new GridView(
        document.days().stream().map(GridView::day).toList(),
        document.hours(),
        document.lines(),
        cells,
        wanted - grid.sittings().size());
  }

  private static CellView cell(Grid grid, String day, int turn) {
    var people =
        Weekday.find(day).stream()
            .flatMap(weekday -> grid.peopleOf(weekday, turn).stream())
            .map(PersonId::value)
            .toList();
    return new CellView(day(day), turn, people);
  }

  public static List<CostView> costs(Week week, Verdict verdict) {
    return verdict.costs().stream()
        .map(item ->
            new CostView(
                item.what(),
                item.points(),
                person(week, item.scope()),
                day(week, item.scope()),
                item.scope().turn()))
        .toList();
  }

  public static List<BreachView> breaches(Week week, List<Breach> breaches) {
    return breaches.stream()
        .map(breach ->
            new BreachView(
                breach.rule(),
                breach.text(),
                person(week, breach.scope()),
                day(week, breach.scope()),
                breach.scope().turn()))
        .toList();
  }

  public static @Nullable UUID person(Week week, Scope scope) {
    var place = scope.person();
    return place == null ? null : week.person(place).value();
  }

  /// A day of a document, which writes weekdays as the API does.
  public static Word<DayOfWeek> day(String written) {
    return new Word<>(written);
  }

  public static @Nullable Word<DayOfWeek> day(Week week, Scope scope) {
    var place = scope.day();
    return place == null ? null : day(week.document().days().get(place));
  }
}
