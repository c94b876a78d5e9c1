package dev.evenhand.roster.web.export;

import dev.evenhand.http.Csv;
import dev.evenhand.http.FaultKind;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.roster.domain.calendar.TurnWords;
import dev.evenhand.roster.domain.export.WeekSheet;
import dev.evenhand.roster.internal.calendar.CalendarText;
import dev.evenhand.roster.internal.export.SheetAgenda;
import dev.evenhand.roster.internal.export.SheetHtml;
import dev.evenhand.roster.internal.export.SheetYaml;
import dev.evenhand.roster.internal.export.WeekSheets.Found;
import dev.evenhand.solver.domain.week.Weekday;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Writes a week into an answer, in the format and the language of whoever asks.
@Component
class SheetFiles {
  private static final String[] COLUMNS = {
    "date", "day", "from", "to", "line", "username", "name", "extension"
  };

  private final People people;

  SheetFiles(People people) {
    this.people = people;
  }

  /// What a week can be written as.
  enum Format {
    YAML("application/yaml"),
    CSV("text/csv"),
    HTML("text/html"),
    ICS("text/calendar");

    private final String type;

    Format(String type) {
      this.type = type;
    }

    static Format of(Word<Format> word) {
      return word.among(Format.class)
          .orElseThrow(() ->
              new InvalidInput(
                  "format", FaultKind.NOT_ONE_OF.of(Word.all(Format.class), word.text())));
    }
  }

  void write(Found found, Format format, HttpServletResponse response) {
    var sheet = found.sheet();
    switch (format) {
      case YAML -> send(SheetYaml.of(sheet), sheet, format, response);
      case CSV -> rows(sheet, response);
      case HTML -> send(SheetHtml.of(sheet, words()), sheet, format, response);
      case ICS -> {
        var agenda = SheetAgenda.of(sheet, found.at(), words());
        send(CalendarText.of(agenda), sheet, format, response);
      }
    }
  }

  /// A row for each cell, also for those nobody has.
  private static void rows(WeekSheet sheet, HttpServletResponse response) {
    try (var csv = Csv.marked(response, sheet.fileName() + ".csv", COLUMNS)) {
      for (var day : sheet.days()) {
        for (var turn : day.turns()) {
          for (int line = 0; line < Math.max(sheet.lines(), turn.people().size()); line++) {
            row(csv, day, turn, line);
          }
        }
      }
    }
  }

  private static void row(Csv csv, WeekSheet.Day day, WeekSheet.Turn turn, int line) {
    var person = line < turn.people().size() ? turn.people().get(line) : null;
    csv.row(
        day.date(),
        Weekday.word(day.weekday()),
        turn.from(),
        turn.to(),
        line + 1,
        person == null ? null : person.username(),
        person == null ? null : person.name(),
        person == null ? null : person.extension());
  }

  private static void send(
      String text, WeekSheet sheet, Format format, HttpServletResponse response) {
    var name = sheet.fileName() + "." + Word.written(format);
    var disposition =
        format == Format.HTML ? ContentDisposition.inline() : ContentDisposition.attachment();
    response.setContentType(format.type);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, disposition.filename(name).build().toString());
    try {
      response.getWriter().write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TurnWords words() {
    return TurnWords.in(
        Actor.current().findPerson().flatMap(people::find).map(Person::language).orElse("en"));
  }
}
