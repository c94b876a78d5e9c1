package dev.evenhand.roster.domain.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that is wrong with a stored timetable.
///
/// @param number of the version it is about
public record Finding(LocalDate week, int number, Kind kind, List<Detail> details) {
  /// What is wrong.
  public enum Kind {
    /// It is in force and breaks rules that it did not break when it was published.
    BROKEN,
    /// It costs something else than was stored with it.
    COST,
    /// Its changes do not lead to it from the version before.
    LOG,
    /// What is stored of it is no timetable.
    UNREADABLE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /// One thing about it; what does not apply is missing.
  ///
  /// @param rule that is broken; empty when it is about none
  /// @param text in plain words
  public record Detail(
      String rule,
      String text,
      @Nullable UUID personId,
      @Nullable String day,
      @Nullable Integer turn) {
    public static Detail of(String text) {
      return new Detail("", text, null, null, null);
    }
  }

  public Finding {
    details = List.copyOf(details);
  }

  /// Whether the other one says all that this one does, and maybe more.
  public boolean isWithin(Finding other) {
    return isAbout(other) && other.details.containsAll(details);
  }

  /// Whether the other one is about the same thing.
  public boolean isAbout(Finding other) {
    return week.equals(other.week) && number == other.number && kind == other.kind;
  }
}
