package dev.evenhand.roster.web.keep;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.BusyMark.Day;
import dev.evenhand.roster.domain.Powers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A busy mark as the API shows it: of every week by its weekday, or of one day by its date.
record BusyView(
    UUID id,
    UUID personId,
    @Nullable Word<DayOfWeek> weekday,
    @Nullable LocalDate date,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime from,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime to,
    boolean optional,
    String reason,
    long version,
    boolean mayEdit) {
  static BusyView of(BusyMark mark) {
    var facts = mark.facts();
    var hours = facts.hours();
    return new BusyView(
        mark.id().value(),
        mark.person().value(),
        facts.day() instanceof Day.EveryWeek(var weekday) ? Word.of(weekday) : null,
        facts.day() instanceof Day.Once(var date) ? date : null,
        hours == null ? null : hours.from(),
        hours == null ? null : hours.to(),
        facts.optional(),
        facts.reason(),
        mark.version(),
        Powers.mayMark(Actor.current(), mark.person()));
  }
}
