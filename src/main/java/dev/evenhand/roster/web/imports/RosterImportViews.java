package dev.evenhand.roster.web.imports;

import dev.evenhand.availability.DayRange;
import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.RosterPerson;
import dev.evenhand.roster.domain.imports.Foresight;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.ImportSource;
import dev.evenhand.roster.domain.imports.RosterImport;
import dev.evenhand.roster.domain.imports.RowProblem;
import dev.evenhand.roster.domain.imports.Step;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Imports as the API shows them.
final class RosterImportViews {

  private RosterImportViews() {}

  /// A table in a list.
  record RosterImportView(
      UUID id,
      Word<ImportKind> kind,
      Word<ImportSource> source,
      String name,
      int rows,
      String byName,
      Instant at,
      @Nullable Instant appliedAt) {}

  /// Something in a row that cannot be written down.
  record RowProblemView(
      int line, String field, String code, Map<String, Object> args, String message) {}

  enum ImportDeed {
    ADDED,
    CHANGED,
    SAME
  }

  /// What comes of a row, with the facts before and after.
  record ImportStepView(
      int line,
      Word<ImportDeed> what,
      String person,
      Map<String, Object> before,
      Map<String, Object> after) {}

  /// A table, what would come of it as things stand now, and the columns nobody understands.
  record ImportForesightView(
      RosterImportView head,
      List<String> unknownColumns,
      List<ImportStepView> steps,
      List<RowProblemView> problems) {}

  static RosterImportView head(RosterImport kept) {
    return new RosterImportView(
        kept.id().value(),
        Word.of(kept.kind()),
        Word.of(kept.source()),
        kept.name(),
        kept.rows().rows().size(),
        kept.byName(),
        kept.at(),
        kept.appliedAt());
  }

  static ImportForesightView foresight(RosterImport kept, Foresight foresight) {
    var unknown =
        kept.rows().columns().stream()
            .filter(column -> kept.kind().column(column).isEmpty())
            .toList();
    return new ImportForesightView(
        head(kept),
        unknown,
        foresight.steps().stream().map(RosterImportViews::step).toList(),
        foresight.problems().stream().map(RosterImportViews::problem).toList());
  }

  static RowProblemView problem(RowProblem problem) {
    var error = problem.error();
    return new RowProblemView(
        problem.line(), error.field(), error.code(), error.args(), error.message());
  }

  private static ImportStepView step(Step step) {
    return switch (step) {
      case Step.Nothing(int line, var who) ->
          new ImportStepView(line, Word.of(ImportDeed.SAME), who, Map.of(), Map.of());
      case Step.ChangePerson(int line, var who, var before, var wanted) -> {
        var old = facts(before);
        var now = facts(wanted);
        yield new ImportStepView(
            line, Word.of(ImportDeed.CHANGED), who, unlike(old, now), unlike(now, old));
      }
      case Step.AddMark(int line, var who, _, var facts) ->
          new ImportStepView(line, Word.of(ImportDeed.ADDED), who, Map.of(), facts(facts));
      case Step.AddLeave(int line, var who, _, var days, var note) ->
          new ImportStepView(line, Word.of(ImportDeed.ADDED), who, Map.of(), facts(days, note));
    };
  }

  private static Map<String, Object> facts(RosterPerson person) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("planned", person.planned());
    facts.put("extension", Objects.requireNonNullElse(person.extension(), ""));
    facts.put("colour", person.colour());
    facts.put("table", Objects.requireNonNullElse(person.table(), ""));
    facts.put("groups", String.join(", ", person.groups()));
    facts.put("ideal", person.ideal().stripTrailingZeros().toPlainString());
    facts.put("maxPerDay", Objects.requireNonNullElse(person.maxPerDay(), ""));
    facts.put("needsBreak", person.needsBreak());
    return facts;
  }

  private static Map<String, Object> facts(BusyMark.Facts mark) {
    var facts = new LinkedHashMap<String, Object>();
    switch (mark.day()) {
      case BusyMark.Day.EveryWeek(var weekday) -> facts.put("weekday", Weekday.word(weekday));
      case BusyMark.Day.Once(var date) -> facts.put("date", date.toString());
    }
    var hours = mark.hours();
    if (hours != null) {
      facts.put("from", hours.from().toString());
      facts.put("to", hours.to().toString());
    }
    facts.put("optional", mark.optional());
    facts.put("reason", mark.reason());
    return facts;
  }

  private static Map<String, Object> facts(DayRange days, String note) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("start", days.first().toString());
    facts.put("end", days.last().toString());
    facts.put("note", note);
    return facts;
  }

  private static Map<String, Object> unlike(Map<String, Object> one, Map<String, Object> other) {
    var facts = new LinkedHashMap<>(one);
    facts.entrySet().removeAll(other.entrySet());
    return facts;
  }
}
