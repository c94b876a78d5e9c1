package dev.evenhand.roster.internal.export;

import dev.evenhand.roster.domain.calendar.TurnWords;
import dev.evenhand.roster.domain.export.WeekSheet;
import dev.evenhand.roster.domain.export.WeekSheet.Seated;
import java.util.regex.Pattern;

/// A week as one page that needs nothing else: to print, to mail, to put on a wall.
public final class SheetHtml {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="{language}">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{title}</title>
      <style>
      :root { color-scheme: light dark; font: 15px/1.4 Inter, system-ui, sans-serif; }
      body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .4rem; }
      table { border-collapse: collapse; table-layout: fixed; width: 100%; }
      th, td { border: 1px solid #8888; padding: .35rem .5rem; text-align: left; }
      th { font-variant-numeric: tabular-nums; font-weight: 600; width: 7.5rem; }
      td { border-left-width: 5px; overflow-wrap: anywhere; }
      small { opacity: .75; } .nobody { font-style: italic; opacity: .6; }
      section { break-inside: avoid; }
      @media print { body { margin: 0; max-width: none; } * { print-color-adjust: exact; } }
      </style>
      </head>
      <body>
      <h1>{title}</h1>
      {days}</body>
      </html>
      """;

  private SheetHtml() {}

  public static String of(WeekSheet sheet, TurnWords words) {
    var days = new StringBuilder();
    sheet.days().forEach(day -> days.append(day(sheet, day, words)));
    return PAGE.replace("{language}", words.locale().getLanguage())
        .replace("{title}", escaped(words.weekOf(sheet.monday())))
        .replace("{days}", days);
  }

  private static String day(WeekSheet sheet, WeekSheet.Day day, TurnWords words) {
    var rows = new StringBuilder();
    day.turns().forEach(turn -> rows.append(turn(sheet, turn, words)));
    var name = words.weekday(day.weekday()) + ", " + words.day(day.date());
    return "<section>\n<h2>%s</h2>\n<table>\n<tbody>\n%s</tbody>\n</table>\n</section>\n"
        .formatted(escaped(name), rows);
  }

  private static String turn(WeekSheet sheet, WeekSheet.Turn turn, TurnWords words) {
    var cells = new StringBuilder();
    turn.people().forEach(person -> cells.append(cell(person)));
    cells.append(
        "<td class=\"nobody\">%s</td>"
            .formatted(escaped(words.nobody()))
            .repeat(sheet.empty(turn)));
    return "<tr><th scope=\"row\">%s–%s</th>%s</tr>\n".formatted(turn.from(), turn.to(), cells);
  }

  private static String cell(Seated person) {
    var colour = COLOUR.matcher(person.colour()).matches() ? person.colour() : "#888888";
    var extension =
        person.extension().isEmpty() ? "" : " <small>" + escaped(person.extension()) + "</small>";
    return "<td style=\"border-left-color: %s\">%s%s</td>"
        .formatted(colour, escaped(person.name()), extension);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
