package dev.evenhand.solver.internal.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.evenhand.solver.domain.check.CostItem;
import dev.evenhand.solver.domain.check.Verdict;
import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A timetable in the format `evenhand-timetable-solution/1`. Every turn has its cell, also an
/// empty one, in the order of days and turns; people are in the order of the problem.
///
/// @param cost points, of which `costs` are the parts
/// @param lowerBound points that no timetable can be below
/// @param optimal whether none is cheaper
/// @param seconds spent looking for it, to one decimal
@JsonPropertyOrder({"format", "cells", "cost", "lowerBound", "optimal", "seconds", "costs"})
public record SolutionDocument(
    String format,
    List<Cell> cells,
    long cost,
    long lowerBound,
    boolean optimal,
    BigDecimal seconds,
    List<Cost> costs) {
  public static final String FORMAT = "evenhand-timetable-solution/1";

  /// Who sits in one turn.
  public record Cell(String day, int turn, List<String> people) {}

  /// A part of the cost. What does not apply is left out.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Cost(
      String what,
      long points,
      @Nullable String person,
      @Nullable String day,
      @Nullable Integer turn) {}

  /// What whoever looked for the timetable knows about it.
  public record Search(long lowerBound, boolean isOptimal, BigDecimal seconds) {}

  /// Writes a timetable down.
  ///
  /// @param verdict of the checker on it
  public static SolutionDocument of(
      WeekProblem problem, Timetable timetable, Verdict verdict, Search search) {
    var words = new Wording(problem);
    return new SolutionDocument(
        FORMAT,
        problem.everyTurn((day, turn) -> cell(problem, timetable, words, day, turn)).toList(),
        verdict.cost(),
        search.lowerBound(),
        search.isOptimal(),
        search.seconds(),
        verdict.costs().stream().map(item -> cost(item, words)).toList());
  }

  private static Cell cell(
      WeekProblem problem, Timetable timetable, Wording words, int day, int turn) {
    var people =
        timetable.taken(problem.seatsOf(day, turn)).stream()
            .map(Seat::person)
            .map(words::person)
            .toList();
    return new Cell(words.day(day), turn, people);
  }

  private static Cost cost(CostItem item, Wording words) {
    var scope = item.scope();
    return new Cost(
        item.what(),
        item.points(),
        scope.person() == null ? null : words.person(scope.person()),
        scope.day() == null ? null : words.day(scope.day()),
        scope.turn());
  }
}
