package dev.evenhand.work.web;

import static dev.evenhand.http.FaultKind.TWICE;
import static dev.evenhand.http.FaultKind.UNKNOWN;
import static java.util.stream.Collectors.toSet;

import dev.evenhand.availability.Closures;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.JsonObject;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Item;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.domain.SupporterLink;
import dev.evenhand.work.domain.Terms;
import dev.evenhand.work.domain.policy.BalancedPolicy;
import dev.evenhand.work.domain.policy.Policies;
import dev.evenhand.work.domain.policy.Policy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads one document of the lab. People are known by their usernames here and get ids made from
/// them.
final class LabReader {
  private static final UUID NOBODYS = new UUID(0, 0);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime SIX = LocalTime.of(18, 0);
  private static final int MANY = 1_000_000;
  private static final Policy BALANCED = new BalancedPolicy();

  private final Fields fields = new Fields();
  private final JsonObject document;
  private final JsonObject queue;
  private final ZoneId zone;
  private final String queueName;
  private final Set<String> usernames = new HashSet<>();

  private LabReader(Map<?, ?> values) {
    document = new JsonObject("", values, fields);
    queue = document.object("queue");
    zone = document.zone("zone", ZoneId.of("UTC"));
    queueName = queue.text("name", 200);
  }

  /// Makes a question of the document.
  ///
  /// @throws InvalidInput with everything in it that does not fit
  static LabQuestion read(Map<?, ?> values) {
    return new LabReader(values).question();
  }

  private LabQuestion question() {
    var policy = policy();
    var settings = settings();
    var now = document.instant("now");
    var item = new Item(new WorkItemId(NOBODYS), "lab", Priority.P2, terms());
    var people = people();
    var counts = counts();
    fields.check();
    var situation = new Situation(new QueueId(NOBODYS), queueName, policy.name(), settings, people);
    return new LabQuestion(policy, new Question(item, situation, now), counts);
  }

  private Policy policy() {
    var name = document.textOr("policy", BALANCED.name(), 50);
    // What a document tells of the past is cases by day, and nothing of lists.
    var known = Policies.findForQueue(name).filter(policy -> !policy.countsLists());
    if (known.isEmpty()) {
      document.fault("policy", UNKNOWN.of(name));
    }
    return known.orElse(BALANCED);
  }

  private QueueSettings settings() {
    var usual = QueueSettings.standard(zone);
    return new QueueSettings(
        queue.choice("strategy", usual.strategy()),
        queue.whole("maxDays", usual.maxDays(), 0, 30),
        queue.whole("maxDaysMonth", usual.maxDaysMonth(), 0, 300),
        queue.choice("quotaRule", usual.quotaRule()),
        queue.whole("quotaDays", usual.quotaDays(), 0, 30),
        zone);
  }

  private Terms terms() {
    var tried =
        document.texts("exclude").stream()
            .map(excluded -> person(excluded.text()))
            .collect(toSet());
    return new Terms(tried, document.flag("checkShift", true), document.time("atTime"), null);
  }

  private List<Candidate> people() {
    var people = new ArrayList<Candidate>();
    for (var person : document.objects("people")) {
      var username = person.text("username", 50);
      if (!username.isEmpty() && !usernames.add(username)) {
        person.fault("username", TWICE.of(username));
      }
      people.add(new Candidate(person(username), username, calendar(person), link(person)));
    }
    return people;
  }

  private PersonCalendar calendar(JsonObject person) {
    var hours = WeeklyShift.everyDay(person.time("shiftStart", NINE), person.time("shiftEnd", SIX));
    return new PersonCalendar(
        person.zone("zone", zone),
        hours,
        List.of(),
        Closures.none(zone),
        Presence.of(person.flag("active", true), true));
  }

  /// The link to the queue asked about; those to other queues are only checked.
  private @Nullable SupporterLink link(JsonObject person) {
    SupporterLink found = null;
    var seen = new HashSet<String>();
    for (var support : person.objects("supports")) {
      var name = support.text("queue", 200);
      var link =
          new SupporterLink(
              support.flag("active", true), support.whole("quota", 1, 1, Integer.MAX_VALUE));
      if (!name.isEmpty() && !seen.add(name)) {
        support.fault("queue", TWICE.of(name));
      }
      if (name.equals(queueName)) {
        found = link;
      }
    }
    return found;
  }

  private LabCounts counts() {
    var counts = new LabCounts();
    for (var row : document.objects("history")) {
      var username = row.text("username", 50);
      if (!username.isEmpty() && !usernames.contains(username)) {
        row.fault("username", UNKNOWN.of(username));
      }
      var day = LocalDate.ofInstant(row.instant("at"), zone);
      var isThisQueue = row.text("queue", 200).equals(queueName);
      counts.add(person(username), isThisQueue, day, row.whole("count", 1, 0, MANY));
    }
    return counts;
  }

  private static PersonId person(String username) {
    return new PersonId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)));
  }
}
