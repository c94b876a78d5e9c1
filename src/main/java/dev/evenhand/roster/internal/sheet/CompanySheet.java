package dev.evenhand.roster.internal.sheet;

import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.RosterSheet;
import dev.evenhand.roster.domain.imports.Rows;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.roster.internal.RosterNews;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The spreadsheet of the current company, and the tables in it.
@Service
public class CompanySheet {
  private final RosterSheetTable table;
  private final SheetKeys keys;
  private final Spreadsheets spreadsheets;
  private final RosterNews news;
  private final RosterJson json;

  CompanySheet(
      RosterSheetTable table,
      SheetKeys keys,
      Spreadsheets spreadsheets,
      RosterNews news,
      RosterJson json) {
    this.table = table;
    this.keys = keys;
    this.spreadsheets = spreadsheets;
    this.news = news;
    this.json = json;
  }

  /// What came of looking for a table.
  public sealed interface Found {
    record Table(String range, Rows rows) implements Found {}

    /// No spreadsheet is set, or no range for this kind of table.
    record NotSetUp() implements Found {}

    record Not(SheetAnswer.Not answer) implements Found {}
  }

  public RosterSheet current() {
    return table.find().orElse(RosterSheet.NONE);
  }

  /// The account the spreadsheet has to be shared with, if there is a key.
  public Optional<String> account() {
    return keys.find().map(SheetKey::account);
  }

  @Transactional
  public Outcome<RosterSheet> change(RosterSheet wanted) {
    if (!Powers.mayPlan(Actor.current())) {
      return new Outcome.NotAllowed<>(Powers.PLANNERS_ONLY);
    }
    var before = current();
    if (!table.put(wanted)) {
      return new Outcome.ChangedMeanwhile<>("spreadsheet");
    }
    var after = current();
    var subject = RosterNews.ofCompany("roster-sheet");
    news.changed(subject, json.object(before), json.object(after));
    return new Outcome.Done<>(after);
  }

  /// Asks Google, so no transaction may be open.
  public Found read(ImportKind kind) {
    var sheet = current();
    var range = sheet.ranges().get(kind);
    if (sheet.spreadsheet().isEmpty() || range == null) {
      return new Found.NotSetUp();
    }
    var key = keys.find().orElse(null);
    if (key == null) {
      return new Found.Not(new SheetAnswer.Not(SheetAnswer.Why.NO_KEY));
    }
    return switch (spreadsheets.read(key, sheet.spreadsheet(), range)) {
      case SheetAnswer.Cells cells -> new Found.Table(range, SheetRows.of(cells));
      case SheetAnswer.Not not -> new Found.Not(not);
    };
  }
}
