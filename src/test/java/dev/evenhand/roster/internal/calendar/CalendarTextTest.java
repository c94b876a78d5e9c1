package dev.evenhand.roster.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.calendar.Agenda;
import dev.evenhand.roster.domain.calendar.Agenda.Entry;
import dev.evenhand.roster.domain.calendar.ClockChange;
import dev.evenhand.roster.domain.calendar.Turns;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.WeekDocument;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is read back by ical4j, which knows nothing of our clock changes but what the
/// text says.
class CalendarTextTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Madrid",
        "America/St_Johns",
        "America/Nuuk",
        "Africa/Casablanca",
        "Asia/Kathmandu",
        "America/Sao_Paulo",
        "Etc/UTC"
      })
  void the_zone_of_the_text_has_the_clocks_of_the_zone(String name) throws Exception {
    var zone = ZoneId.of(name);
    var days =
        IntStream.range(0, 430)
            .mapToObj(day -> LocalDate.of(2026, 1, 5).plusDays(day).atTime(9, 30).atZone(zone))
            .toList();
    var text =
        CalendarText.of(
            new Agenda(
                "x", zone, days.getFirst().toInstant(), days.stream().map(this::entry).toList()));
    var known = zoneOf(parsed(text));
    for (var day : days) {
      assertThat(offset(known, day)).as(day.toString()).isEqualTo(day.getOffset());
    }
  }

  @Test
  void rules_are_written_as_rules_where_there_are_any() {
    var changes = ClockChange.of(MADRID, THEN, THEN);
    assertThat(changes)
        .extracting(ClockChange::every)
        .containsExactlyInAnyOrder(
            "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    assertThat(ClockChange.of(ZoneId.of("Africa/Casablanca"), THEN, THEN))
        .isNotEmpty()
        .allMatch(change -> change.every().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T01:00, 2026-03-29T00:00:00Z",
    "2026-03-29T09:00, 2026-03-29T07:00:00Z",
    "2026-03-28T09:00, 2026-03-28T08:00:00Z",
    "2026-10-25T09:00, 2026-10-25T08:00:00Z",
    "2026-10-24T09:00, 2026-10-24T07:00:00Z"
  })
  void a_turn_on_a_day_clocks_change_is_when_it_is(String local, String instant) throws Exception {
    var start = LocalDateTime.parse(local).atZone(MADRID);
    var agenda = new Agenda("x", MADRID, start.toInstant(), List.of(entry(start)));
    var event = (VEvent) parsed(CalendarText.of(agenda)).getComponents("VEVENT").getFirst();
    var said = event.getRequiredProperty("DTSTART");
    assertThat(said.getRequiredParameter("TZID").getValue()).isEqualTo("Europe/Madrid");
    var read =
        LocalDateTime.parse(said.getValue(), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
    var zone = zoneOf(parsed(CalendarText.of(agenda)));
    assertThat(read.toInstant(offset(zone, read.atZone(MADRID)))).isEqualTo(Instant.parse(instant));
  }

  @Test
  void the_turns_of_a_published_week_keep_their_hours_when_clocks_change() {
    var person = new PersonId(UUID.randomUUID());
    var document =
        new WeekDocument(
            WeekDocument.FORMAT,
            LocalDate.of(2026, 3, 23),
            List.of("sat", "sun"),
            List.of("01:00", "02:00", "03:00", "04:00"),
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of());
    var grid =
        new Grid(
            Set.of(
                new Sitting(DayOfWeek.SATURDAY, 0, person),
                new Sitting(DayOfWeek.SUNDAY, 0, person),
                new Sitting(DayOfWeek.SUNDAY, 1, person),
                new Sitting(DayOfWeek.SUNDAY, 2, person)));
    var starts =
        Turns.of(document, grid, MADRID).stream().map(turn -> turn.start().toInstant()).toList();
    // From 2 to 3 there is no time at all in that night.
    assertThat(starts)
        .containsExactly(
            Instant.parse("2026-03-28T00:00:00Z"),
            Instant.parse("2026-03-29T00:00:00Z"),
            Instant.parse("2026-03-29T01:00:00Z"));
  }

  @Test
  void the_same_agenda_is_the_same_text_and_odd_letters_survive() throws Exception {
    var start = LocalDateTime.of(2026, 5, 4, 9, 0).atZone(MADRID);
    var summary = "Núria; Pep, \\ i \"l’Anna\"\nBEGIN:VEVENT";
    var entry = new Entry("u@evenhand", start, start.plusHours(1), summary, "", 3, THEN);
    var agenda = new Agenda("Torns", MADRID, start.toInstant(), List.of(entry));
    var text = CalendarText.of(agenda);
    assertThat(CalendarText.of(agenda)).isEqualTo(text);
    var calendar = parsed(text);
    assertThat(calendar.getComponents("VEVENT")).hasSize(1);
    var event = (VEvent) calendar.getComponents("VEVENT").getFirst();
    assertThat(event.getRequiredProperty("SUMMARY").getValue()).isEqualTo(summary);
    assertThat(event.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("3");
    assertThat(event.getRequiredProperty("LAST-MODIFIED").getValue()).isEqualTo("20260301T100000Z");
  }

  private Entry entry(ZonedDateTime start) {
    var uid = start.toLocalDate() + "@evenhand";
    return new Entry(uid, start, start.plusMinutes(75), "On the phone", "", 1, THEN);
  }

  private static Calendar parsed(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static VTimeZone zoneOf(Calendar calendar) {
    return (VTimeZone) calendar.getComponents("VTIMEZONE").getFirst();
  }

  private static ZoneOffset offset(VTimeZone zone, ZonedDateTime at) {
    var observance = Objects.requireNonNull(zone.getApplicableObservance(at));
    TzOffsetTo to = observance.getRequiredProperty("TZOFFSETTO");
    return to.getOffset();
  }
}
