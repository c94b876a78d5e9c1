package dev.evenhand.roster.internal.week;

import dev.evenhand.availability.Availability;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Span;
import dev.evenhand.company.Companies;
import dev.evenhand.http.Fields;
import dev.evenhand.http.JsonObject;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.RosterSettings;
import dev.evenhand.roster.domain.allowance.EasedWeek;
import dev.evenhand.roster.domain.week.Loads;
import dev.evenhand.roster.domain.week.Participant;
import dev.evenhand.roster.domain.week.Revision;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.domain.week.WeekFrame;
import dev.evenhand.roster.domain.week.WeekMaterial;
import dev.evenhand.roster.domain.week.WeekWriting;
import dev.evenhand.roster.internal.keep.RosterPeople.Member;
import dev.evenhand.roster.internal.keep.SettingsService;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings together what a week is planned from, as it stands now.
@Service
@Transactional(readOnly = true)
public class WeekAssembly {
  private static final int MOST_TURNS = 60;
  private final SettingsService settings;
  private final RosterFacts facts;
  private final Availability availability;
  private final Companies companies;
  private final WeekReading reading;

  WeekAssembly(
      SettingsService settings,
      RosterFacts facts,
      Availability availability,
      Companies companies,
      WeekReading reading) {
    this.settings = settings;
    this.facts = facts;
    this.availability = availability;
    this.companies = companies;
    this.reading = reading;
  }

  /// The week on the days on which the company is open.
  public Assembled plan(WeekWish wish) {
    var frame = frame(wish);
    var calendars = calendars(frame);
    var open =
        frame.of(frame.days().stream().filter(day -> isOpen(frame, day, calendars)).toList());
    if (open.days().isEmpty()) {
      return new Assembled.Closed();
    }
    var material = material(open, calendars, settings.current().settings());
    if (material.people().isEmpty()) {
      return new Assembled.NoPeople();
    }
    var loads = Loads.of(material);
    return new Assembled.Ready(eased(new WeekWriting(material, loads).document()), loads);
  }

  /// A published week as edits of it are checked: see [Revision].
  public Week revise(WeekDocument published) {
    var now = again(published, settings.current().settings());
    return eased(Revision.of(document(now), published));
  }

  /// A published week as it is repaired: see [Revision#toRepair].
  public Assembled repair(WeekDocument published) {
    var now = again(published, settings.current().settings());
    if (now.people().isEmpty()) {
      return new Assembled.NoPeople();
    }
    return new Assembled.Ready(eased(Revision.toRepair(document(now), published)), Loads.of(now));
  }

  /// A published week under rules and weights it was not published with, as far as it has the turns
  /// they speak of.
  public Week under(WeekDocument published, RosterSettings some) {
    var fitting = some.forTurns(published.hours().size() - 1);
    var now = document(again(published, fitting));
    return eased(Revision.underRulesOf(now, published));
  }

  /// With what is allowed in that week alone.
  private Week eased(WeekDocument document) {
    return reading.week(EasedWeek.of(document, facts.allowances(document.week())));
  }

  private static WeekDocument document(WeekMaterial material) {
    return new WeekWriting(material, Loads.of(material)).document();
  }

  /// What a published week would be planned from today.
  private WeekMaterial again(WeekDocument published, RosterSettings some) {
    var frame = published.frame(zone());
    return material(frame, calendars(frame), some);
  }

  private WeekFrame frame(WeekWish wish) {
    var usual = settings.current().settings();
    return new WeekFrame(
        wish.monday(),
        Objects.requireNonNullElse(wish.days(), usual.days()),
        Objects.requireNonNullElse(wish.hours(), usual.hours()),
        Objects.requireNonNullElse(wish.lines(), usual.lines()),
        zone());
  }

  private WeekMaterial material(
      WeekFrame frame, Map<PersonId, PersonCalendar> calendars, RosterSettings current) {
    var credits = facts.credits(frame.monday());
    return new WeekMaterial(
        frame,
        current,
        breakTurns(current),
        facts.planned().stream().map(member -> participant(member, calendars, credits)).toList(),
        facts.marks(),
        facts.fixed());
  }

  private static Participant participant(
      Member member, Map<PersonId, PersonCalendar> calendars, Map<PersonId, BigDecimal> credits) {
    var calendar = calendars.get(member.id());
    return new Participant(
        member.id(),
        member.person().username(),
        member.roster(),
        credits.getOrDefault(member.id(), BigDecimal.ZERO),
        calendar == null ? List.of() : away(calendar));
  }

  private static List<Span> away(PersonCalendar calendar) {
    var closures = calendar.closures();
    return Stream.concat(
            calendar.leave().stream().map(days -> span(days, calendar.zone())),
            closures.days().stream().map(days -> span(days, closures.zone())))
        .toList();
  }

  private static Span span(DayRange days, ZoneId zone) {
    return new Span(
        days.first().atStartOfDay(zone).toInstant(),
        days.last().plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static boolean isOpen(
      WeekFrame frame, DayOfWeek day, Map<PersonId, PersonCalendar> calendars) {
    LocalDate date = frame.dateOf(day);
    return calendars.values().stream().noneMatch(one -> one.closures().contains(date));
  }

  private Map<PersonId, PersonCalendar> calendars(WeekFrame frame) {
    return availability.calendars(frame.monday().atStartOfDay(frame.zone()).toInstant());
  }

  private ZoneId zone() {
    return companies.current().zone();
  }

  /// Settings were checked when they were saved.
  private static Set<Integer> breakTurns(RosterSettings settings) {
    var rules = new JsonObject("rules", settings.rules(), new Fields());
    return Set.copyOf(rules.wholes("breakTurns", 0, MOST_TURNS));
  }
}
