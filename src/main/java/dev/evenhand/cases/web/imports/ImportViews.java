package dev.evenhand.cases.web.imports;

import static dev.evenhand.http.FaultKind.UNKNOWN;
import static dev.evenhand.http.FaultKind.WRONG_CURSOR;

import dev.evenhand.cases.domain.imports.Field;
import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.Mapping;
import dev.evenhand.cases.internal.PersonRef;
import dev.evenhand.cases.internal.imports.CsvFile.Row;
import dev.evenhand.cases.internal.imports.ImportDesk;
import dev.evenhand.cases.internal.imports.RowOutcome.Status;
import dev.evenhand.cases.internal.imports.RowTable.Told;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.http.Word;
import dev.evenhand.people.People;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows imports.
@Component
@Transactional(readOnly = true)
class ImportViews {
  private static final int SAMPLE = 5;

  private final ImportDesk desk;
  private final People people;

  ImportViews(ImportDesk desk, People people) {
    this.desk = desk;
    this.people = people;
  }

  public ImportView view(Import of) {
    return view(of, desk.first(of.id(), SAMPLE).stream().map(Row::cells).toList());
  }

  /// Without rows, for a list.
  static ImportView brief(Import of) {
    return view(of, List.of());
  }

  private static ImportView view(Import of, List<List<String>> sample) {
    var plan = of.plan();
    var counts = of.counts();
    return new ImportView(
        of.id().value(),
        of.fileName(),
        of.columns(),
        of.rows(),
        sample,
        PlanView.mapping(mapping(of, plan)),
        plan == null ? null : PlanView.of(plan),
        Word.of(of.state()),
        of.rows(),
        counts.done(),
        counts.assigned(),
        counts.waiting(),
        counts.imported(),
        counts.repeated(),
        counts.refused(),
        of.asked().name(),
        of.asked().at(),
        of.startedAt(),
        of.finishedAt(),
        of.failure());
  }

  private static Mapping mapping(Import of, @Nullable ImportPlan plan) {
    return plan == null ? Mapping.guess(of.columns()) : plan.mapping();
  }

  public Page<RowView> rows(
      Import of, @Nullable Word<Status> status, @Nullable Cursor after, @Nullable Integer limit) {
    var fields = new Fields();
    int most = fields.number("limit", limit, 100, 1, 1000);
    var wanted = status(fields, status);
    fields.check();
    var told = desk.told(of.id(), wanted, line(after), most + 1);
    var holders =
        people.named(
            told.stream()
                .flatMap(one -> Stream.ofNullable(one.outcome().holder()))
                .collect(Collectors.toSet()));
    var shown = told.stream().limit(most).toList();
    var next =
        told.size() > most ? new Cursor("" + shown.getLast().row().line(), "-").text() : null;
    return new Page<>(
        shown.stream()
            .map(one -> row(of, one, PersonRef.of(one.outcome().holder(), holders)))
            .toList(),
        next,
        total(of, wanted));
  }

  private static RowView row(Import of, Told told, @Nullable PersonRef holder) {
    var outcome = told.outcome();
    var column = mapping(of, of.plan()).columns().get(Field.CASE_ID);
    int place = column == null ? -1 : of.columns().indexOf(column);
    var cells = told.row().cells();
    return new RowView(
        outcome.line(),
        place < 0 || place >= cells.size() ? "" : cells.get(place).strip(),
        Word.of(outcome.status()),
        outcome.reason(),
        outcome.detail(),
        outcome.faults(),
        outcome.item() == null ? null : outcome.item().value(),
        holder);
  }

  private static int total(Import of, @Nullable Status status) {
    var counts = of.counts();
    return switch (status) {
      case null -> of.rows();
      case PENDING -> of.rows() - counts.done();
      case ASSIGNED -> counts.assigned();
      case WAITING -> counts.waiting();
      case IMPORTED -> counts.imported();
      case REPEATED -> counts.repeated();
      case REFUSED -> counts.refused();
    };
  }

  private static @Nullable Status status(Fields fields, @Nullable Word<Status> word) {
    if (word == null || word.text().isBlank()) {
      return null;
    }
    var found = word.among(Status.class);
    if (found.isEmpty()) {
      fields.fault("status", UNKNOWN.of(word.text()));
    }
    return found.orElse(null);
  }

  private static int line(@Nullable Cursor after) {
    try {
      return after == null ? 0 : Integer.parseInt(after.key());
    } catch (NumberFormatException e) {
      throw new InvalidInput("cursor", WRONG_CURSOR.of());
    }
  }
}
