package dev.evenhand.roster.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/// What calendars and printed weeks say, in a language of Evenhand.
///
/// @param calendar the name of somebody's calendar
/// @param turn what an entry of it is called
/// @param week the heading of a week; its place is for the first day
public record TurnWords(Locale locale, String calendar, String turn, String nobody, String week) {
  private static final TurnWords ENGLISH =
      new TurnWords(Locale.UK, "Phone turns", "On the phone", "nobody", "Week of {0}");
  private static final TurnWords CATALAN =
      new TurnWords(Locale.of("ca"), "Torns de telèfon", "Al telèfon", "ningú", "Setmana del {0}");
  private static final TurnWords SPANISH =
      new TurnWords(
          Locale.of("es"), "Turnos de teléfono", "Al teléfono", "nadie", "Semana del {0}");

  /// The words of `en`, `ca` or `es`; English for any other.
  public static TurnWords in(String language) {
    return switch (language) {
      case "ca" -> CATALAN;
      case "es" -> SPANISH;
      default -> ENGLISH;
    };
  }

  public String weekOf(LocalDate monday) {
    return week.replace("{0}", day(monday));
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }
}
