package dev.evenhand.roster.internal.calendar;

import dev.evenhand.roster.domain.calendar.Agenda;
import dev.evenhand.roster.domain.calendar.Agenda.Entry;
import dev.evenhand.roster.domain.calendar.ClockChange;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// An agenda as iCalendar (RFC 5545), with the zone it is in. The same agenda is the same text.
public final class CalendarText {
  private static final String MAKER = "-//Evenhand//Roster//EN";

  private CalendarText() {}

  public static String of(Agenda agenda) {
    var calendar = new Calendar();
    calendar.add(new ProdId(MAKER));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new XProperty("X-WR-CALNAME", agenda.name()));
    calendar.add(new XProperty("X-WR-TIMEZONE", agenda.zone().getId()));
    calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
    calendar.add(zone(agenda.zone(), agenda.clockChanges()));
    agenda.entries().forEach(entry -> calendar.add(event(entry)));
    return written(calendar);
  }

  private static VTimeZone zone(ZoneId zone, List<ClockChange> changes) {
    var component = new VTimeZone();
    component.add(new TzId(zone.getId()));
    changes.forEach(change -> component.add(observance(change)));
    return component;
  }

  private static Observance observance(ClockChange change) {
    var observance = change.isDaylight() ? new Daylight() : new Standard();
    observance.add(new DtStart<>(change.at()));
    observance.add(new TzOffsetFrom(change.before()));
    observance.add(new TzOffsetTo(change.after()));
    if (!change.every().isEmpty()) {
      observance.add(new RRule<>(change.every()));
    }
    return observance;
  }

  private static VEvent event(Entry entry) {
    var event = new VEvent(false);
    event.add(new Uid(entry.uid()));
    event.add(new DtStamp(entry.modified()));
    event.add(new LastModified(entry.modified()));
    event.add(new Sequence(entry.sequence()));
    event.add(new DtStart<>(entry.start()));
    event.add(new DtEnd<>(entry.end()));
    event.add(new Summary(entry.summary()));
    if (!entry.description().isEmpty()) {
      event.add(new Description(entry.description()));
    }
    return event;
  }

  private static String written(Calendar calendar) {
    var text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
