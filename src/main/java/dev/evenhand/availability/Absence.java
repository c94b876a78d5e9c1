package dev.evenhand.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Why a person cannot take work although the shift may run.
public sealed interface Absence {

  /// The same for a screen.
  Reason reason();

  /// The person is switched off and takes no part in the work.
  record NotActive() implements Absence {
    @Override
    public Reason reason() {
      return Reason.of("not-active", "not active");
    }
  }

  /// The person has leave, whose last day is given; it ends at that instant on the person's own
  /// clock.
  record OnLeave(LocalDate last, Instant until) implements Absence {
    @Override
    public Reason reason() {
      return Reason.of("on-leave", "on leave through " + written(last), "last", last.toString());
    }
  }

  /// The whole company is closed, through the given day of its own calendar.
  record Closed(LocalDate last, Instant until) implements Absence {
    @Override
    public Reason reason() {
      var text = "off because the company is closed through " + written(last);
      return Reason.of("company-closed", text, "last", last.toString());
    }
  }

  /// The person has stepped away.
  record Away() implements Absence {
    @Override
    public Reason reason() {
      return Reason.of("away", "away");
    }
  }

  /// The person sits on the phone, until that instant.
  record OnThePhone(Instant until) implements Absence {
    @Override
    public Reason reason() {
      return Reason.of("on-the-phone", "on the phone", "until", until.toString());
    }
  }

  private static String written(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(day);
  }
}
