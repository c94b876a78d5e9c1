package dev.evenhand.deals.web.lab;

import static dev.evenhand.http.FaultKind.BEFORE_THE_START;
import static dev.evenhand.http.FaultKind.TWICE;
import static dev.evenhand.http.FaultKind.UNKNOWN;

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
  private static final int MOST = 1_000;
  private static final Map<String, Kind> KINDS =
      Map.of("clarify", Kind.CLARIFY, "kick off", Kind.KICK_OFF);

  private final Fields fields = new Fields();
  private final JsonObject document;
  private final ZoneId zone;
  private final List<DayRange> closures;

  /// Of every adviser there is, also of those who have none.
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
    var advisers = document.objects("advisers");
    advisers.forEach(this::noteEmail);
    document.objects("overrides").forEach(this::noteOverride);
    var candidates = advisers.stream().map(adviser -> candidate(adviser, outlook)).toList();
    fields.check();
    return new EarliestWeekQuestion(wanted, candidates);
  }

  private MonthlyLimits limits() {
    if (!document.has("limits")) {
      return MonthlyLimits.STANDARD;
    }
    var limits = document.object("limits");
    var byPodType = new HashMap<String, Integer>();
    for (var podType : limits.names()) {
      byPodType.put(podType, limits.whole(podType, 1, MOST));
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

  private void noteOverride(JsonObject override) {
    var email = override.text("email", LONGEST);
    var change =
        new CapacityOverride(override.day("effective"), override.whole("monthlyLimit", 1, MOST));
    var known = overrides.get(Words.folded(email));
    if (known != null) {
      known.add(change);
    } else if (!email.isEmpty()) {
      override.fault("email", UNKNOWN.of(email));
    }
  }

  private Candidate candidate(JsonObject object, Outlook outlook) {
    var email = object.optionalText("email", LONGEST);
    var adviser =
        Adviser.written(
            email,
            object.flag("takingOnClients", true),
            object.optionalText("servicePackages", LONGEST),
            object.optionalText("households", LONGEST),
            object.optionalText("podType", LONGEST),
            object.dayOrNull("startDate"));
    var changes = overrides.getOrDefault(Words.folded(email), List.of());
    return new Candidate(adviser, outlook.of(adviser, changes, commitments(object), null));
  }

  private Commitments commitments(JsonObject adviser) {
    return new Commitments(
        adviser.objects("meetings").stream().flatMap(this::meeting).toList(),
        adviser.days("dealsWithoutClarify"),
        Stream.concat(closures.stream(), ranges(adviser, "leave").stream()).toList());
  }

  private Stream<Meeting> meeting(JsonObject meeting) {
    var day = LocalDate.ofInstant(meeting.instant("at"), zone);
    var kind = KINDS.get(Words.folded(meeting.text("type", LONGEST)));
    return kind == null ? Stream.empty() : Stream.of(new Meeting(day, kind));
  }

  private List<DayRange> ranges(JsonObject object, String name) {
    return object.objects(name).stream().map(this::range).toList();
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
