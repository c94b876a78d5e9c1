package dev.evenhand.deals.web.lab;

import static dev.evenhand.http.FaultKind.BEFORE_THE_START;
import static dev.evenhand.http.FaultKind.TOO_MANY;
import static dev.evenhand.http.FaultKind.TWICE;

import dev.evenhand.availability.DayRange;
import dev.evenhand.deals.domain.capacity.CapacityOverride;
import dev.evenhand.deals.domain.capacity.Commitments;
import dev.evenhand.deals.domain.capacity.Meeting;
import dev.evenhand.deals.domain.capacity.Meeting.Kind;
import dev.evenhand.deals.domain.capacity.MonthlyLimits;
import dev.evenhand.deals.domain.capacity.Tables;
import dev.evenhand.deals.domain.capacity.Words;
import dev.evenhand.deals.domain.choice.Adviser;
import dev.evenhand.deals.domain.choice.Candidate;
import dev.evenhand.deals.domain.choice.Outlook;
import dev.evenhand.deals.domain.choice.Wanted;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads one document of the lab. Meetings of other kinds than the two that are shown are passed
/// over.
final class EarliestWeekReader {
  private static final int LONGEST = 500;
  private static final int MOST = 10_000;
  private static final int MOST_ADVISERS = 2_000;
  private static final int MOST_RANGES = 1_000;
  private static final int MOST_ENTRIES = 10_000;
  private static final Map<String, Kind> KINDS =
      Map.of("clarify", Kind.CLARIFY, "kick off", Kind.KICK_OFF);

  /// An adviser, and what takes his time.
  private record Known(Adviser adviser, Commitments time) {}

  private final Fields fields = new Fields();
  private final JsonObject document;
  private final ZoneId zone;
  private final List<DayRange> closures;

  /// Of every adviser there is, also of those who have none; compared without case.
  private final Map<String, List<CapacityOverride>> overrides = new HashMap<>();

  private EarliestWeekReader(Map<?, ?> values) {
    document = new JsonObject("", values, fields);
    zone = document.zone("zone", ZoneId.of("UTC"));
    closures = ranges(document, "closures");
  }

  /// Makes a question of the document.
  ///
  /// @throws InvalidInput with everything in it that does not fit
  static EarliestWeekQuestion read(Map<?, ?> values) {
    return new EarliestWeekReader(values).question();
  }

  private EarliestWeekQuestion question() {
    var tables = new Tables(document.day("today"), document.whole("prestartWeeks", 3, 0, 52));
    var deal = document.object("deal");
    var wanted =
        new Wanted(deal.text("servicePackage", LONGEST), deal.optionalText("household", LONGEST));
    var outlook = Outlook.of(tables, limits(), deal.dayOrNull("agreementDate"));
    var advisers = few(document, "advisers", MOST_ADVISERS);
    advisers.forEach(this::noteEmail);
    few(document, "overrides", MOST_ENTRIES).forEach(this::noteOverride);
    var known = advisers.stream().map(this::known).toList();
    fields.check();
    return new EarliestWeekQuestion(
        wanted, known.stream().map(one -> candidate(one, outlook)).toList());
  }

  private MonthlyLimits limits() {
    if (!document.has("limits")) {
      return MonthlyLimits.STANDARD;
    }
    var limits = document.object("limits");
    var byPodType = new HashMap<String, Integer>();
    for (var podType : limits.names()) {
      if (byPodType.put(Words.folded(podType), limits.whole(podType, 0, MOST)) != null) {
        limits.fault(podType, TWICE.of(podType));
      }
    }
    var usual = byPodType.remove("default");
    return new MonthlyLimits(usual == null ? MonthlyLimits.STANDARD.usual() : usual, byPodType);
  }

  private void noteEmail(JsonObject adviser) {
    var email = adviser.text("email", LONGEST);
    if (!email.isEmpty() && overrides.put(Words.folded(email), new ArrayList<>()) != null) {
      adviser.fault("email", TWICE.of(email));
    }
  }

  /// One of somebody who is not among the advisers changes nothing.
  private void noteOverride(JsonObject override) {
    var email = override.text("email", LONGEST);
    var change =
        new CapacityOverride(override.day("effective"), override.whole("monthlyLimit", 1, MOST));
    overrides.getOrDefault(Words.folded(email), new ArrayList<>()).add(change);
  }

  private Known known(JsonObject object) {
    return new Known(
        Adviser.written(
            object.optionalText("email", LONGEST),
            object.flag("takingOnClients", true),
            object.optionalText("servicePackages", LONGEST),
            object.optionalText("households", LONGEST),
            object.optionalText("podType", LONGEST),
            object.dayOrNull("startDate")),
        commitments(object));
  }

  private Candidate candidate(Known known, Outlook outlook) {
    var adviser = known.adviser();
    var changes = overrides.getOrDefault(Words.folded(adviser.email()), List.of());
    return new Candidate(adviser, outlook.of(adviser, changes, known.time(), null));
  }

  private Commitments commitments(JsonObject adviser) {
    return new Commitments(
        few(adviser, "meetings", MOST_ENTRIES).stream().flatMap(this::meeting).toList(),
        adviser.days("dealsWithoutClarify"),
        Stream.concat(closures.stream(), ranges(adviser, "leave").stream()).toList());
  }

  private Stream<Meeting> meeting(JsonObject meeting) {
    var day = LocalDate.ofInstant(meeting.instant("at"), zone);
    var kind = KINDS.get(Words.folded(meeting.text("type", LONGEST)));
    return kind == null ? Stream.empty() : Stream.of(new Meeting(day, kind));
  }

  private List<DayRange> ranges(JsonObject object, String name) {
    return few(object, name, MOST_RANGES).stream().map(this::range).toList();
  }

  /// The objects of a list; none after a fault.
  private static List<JsonObject> few(JsonObject object, String name, int most) {
    var all = object.objects(name);
    if (all.size() > most) {
      object.fault(name, TOO_MANY.of(most, all.size()));
      return List.of();
    }
    return all;
  }

  private DayRange range(JsonObject object) {
    var start = object.day("start");
    var end = object.has("end") ? object.day("end") : start;
    if (end.isBefore(start)) {
      object.fault("end", BEFORE_THE_START.of(start, end));
      return new DayRange(start, start);
    }
    return new DayRange(start, end);
  }
}
