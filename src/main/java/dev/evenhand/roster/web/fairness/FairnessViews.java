package dev.evenhand.roster.web.fairness;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.evenhand.http.Word;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.fairness.CreditMove;
import dev.evenhand.roster.domain.fairness.FairnessReport;
import dev.evenhand.roster.domain.fairness.FairnessReport.Row;
import dev.evenhand.roster.domain.fairness.Figures;
import dev.evenhand.roster.domain.fairness.Measure;
import dev.evenhand.roster.domain.fairness.WorkedTurn;
import dev.evenhand.roster.internal.fairness.FairnessReports.Explained;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How evenly turns were shared, as the API shows it.
final class FairnessViews {
  private FairnessViews() {}

  /// What somebody had in a week or in all.
  ///
  /// @param credit at its end
  record TurnFiguresView(
      BigDecimal credit, int turns, int firstLine, int undesired, int fridayAfternoon) {
    static TurnFiguresView of(Figures figures) {
      return new TurnFiguresView(
          figures.credit(),
          figures.turns(),
          figures.firstLine(),
          figures.undesired(),
          figures.fridayAfternoon());
    }
  }

  /// One person; `weeks` are in the order of the report's.
  ///
  /// @param creditBefore the first week
  record FairPersonView(
      UUID personId,
      String displayName,
      BigDecimal creditBefore,
      List<TurnFiguresView> weeks,
      TurnFiguresView total) {}

  /// How evenly one of the figures is shared.
  record FairSpreadView(Word<Measure> measure, double min, double max, double mean, double stdev) {}

  record RosterFairnessView(
      List<LocalDate> weeks, List<FairPersonView> people, List<FairSpreadView> spread) {}

  /// A turn somebody had.
  ///
  /// @param number of the version in force
  /// @param undesired why the person would rather not have had it
  record HadTurnView(
      LocalDate week,
      int number,
      LocalDate date,
      int turn,
      @JsonFormat(pattern = "HH:mm") LocalTime from,
      @JsonFormat(pattern = "HH:mm") LocalTime to,
      boolean isFirstLine,
      boolean isFridayAfternoon,
      @Nullable String undesired) {}

  /// A movement of somebody's credit.
  ///
  /// @param week it is of; missing when it was written down for none
  /// @param countsIn the week it counts in
  record CreditMoveView(
      @Nullable LocalDate week,
      LocalDate countsIn,
      BigDecimal amount,
      String why,
      String reason,
      Instant at,
      @Nullable UUID by,
      String byName) {}

  /// What the figures of one person are made of.
  record FairnessReasonsView(
      FairPersonView person, List<HadTurnView> turns, List<CreditMoveView> credits) {}

  static RosterFairnessView report(FairnessReport report, Map<PersonId, Person> named) {
    return new RosterFairnessView(
        report.weeks(),
        report.rows().stream().map(row -> person(row, named)).toList(),
        Arrays.stream(Measure.values()).map(measure -> spread(measure, report.rows())).toList());
  }

  static FairnessReasonsView reasons(Explained explained, Map<PersonId, Person> named) {
    var facts = explained.facts();
    return new FairnessReasonsView(
        person(explained.row(), named),
        facts.turns().stream().map(FairnessViews::turn).toList(),
        facts.moves().stream()
            .map(move -> credit(move, move.monday(facts.zone()), named))
            .toList());
  }

  static String name(PersonId person, Map<PersonId, Person> named) {
    var found = named.get(person);
    return found == null ? "" : found.displayName();
  }

  private static FairPersonView person(Row row, Map<PersonId, Person> named) {
    return new FairPersonView(
        row.person().value(),
        name(row.person(), named),
        row.before(),
        row.weeks().stream().map(TurnFiguresView::of).toList(),
        TurnFiguresView.of(row.total()));
  }

  private static FairSpreadView spread(Measure measure, List<Row> rows) {
    var evenness = measure.among(rows);
    return new FairSpreadView(
        Word.of(measure), evenness.min(), evenness.max(), evenness.mean(), evenness.stdev());
  }

  private static HadTurnView turn(WorkedTurn turn) {
    return new HadTurnView(
        turn.week(),
        turn.number(),
        turn.date(),
        turn.turn(),
        turn.from(),
        turn.to(),
        turn.isFirstLine(),
        turn.isFridayAfternoon(),
        turn.undesired());
  }

  private static CreditMoveView credit(
      CreditMove move, LocalDate countsIn, Map<PersonId, Person> named) {
    var by = move.by();
    return new CreditMoveView(
        move.week(),
        countsIn,
        move.amount(),
        move.why(),
        move.reason(),
        move.at(),
        by == null ? null : by.value(),
        by == null ? "" : name(by, named));
  }
}
