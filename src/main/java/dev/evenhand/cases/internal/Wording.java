package dev.evenhand.cases.internal;

import static dev.evenhand.http.FaultKind.DOES_NOT_MATCH;
import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.WRONG_KIND;

import dev.evenhand.availability.Reason;
import dev.evenhand.cases.domain.CaseResult;
import dev.evenhand.cases.domain.CaseResult.Declined;
import dev.evenhand.http.Fault;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkItem;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says why something about a case was not done.
///
/// @param people those who are named in refusals
public record Wording(Map<PersonId, Person> people) {
  /// Whom a refusal names.
  public static Set<PersonId> named(CaseResult result) {
    return result instanceof Declined(WorkResult.Refused(_, var facts))
        ? Stream.of(facts.person(), facts.item() == null ? null : facts.item().holder())
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet())
        : Set.of();
  }

  public Said of(CaseResult.Refusal refusal) {
    return switch (refusal) {
      case CaseResult.NoSuchCase() -> Said.of("not-found", "There is no such case.");
      case CaseResult.NotAllowed(var because) -> Said.of("not-allowed", because);
      case CaseResult.Unfit(var field, var fault) -> Said.unfit(field, fault);
      case Declined(WorkResult.Refused(var why, var facts)) -> of(why, facts);
    };
  }

  private Said of(WorkResult.Refusal why, Facts facts) {
    return switch (why) {
      case NO_SUCH_ITEM -> Said.of("not-found", "There is no such case.");
      case NO_SUCH_QUEUE -> Said.unfit("queue", MISSING.of());
      case NOT_ALLOWED -> Said.of("not-allowed", notAllowed(name(facts)));
      case KEY_DOES_NOT_FIT -> Said.unfit("caseId", doesNotFit(facts));
      case IN_ANOTHER_QUEUE ->
          Said.of(
              "in-another-queue",
              "Expected a new case, but “" + key(facts) + "” is in another queue.");
      case ALREADY_HELD -> alreadyHeld(facts);
      case ALREADY_DONE -> Said.of("already-done", "Case " + key(facts) + " is done.");
      case NOT_HELD -> Said.of("not-held", "Nobody has case " + key(facts) + ".");
      case CANNOT_TAKE_IT -> cannotTakeIt(facts);
      case HOLDS_ENOUGH ->
          Said.of("holds-enough", "You hold as many cases as one may.\nMaybe complete one first.");
      case NOTHING_WAITING -> Said.of("nothing-waiting", "Nothing waits that you could take.");
      case COMMENT_MISSING -> Said.unfit("comment", MISSING.of());
      case CHANGED_MEANWHILE ->
          Said.of(
              "changed-meanwhile",
              "This case was changed since you opened it.\nMaybe reload it and try again.");
      case BUSY ->
          Said.of("busy", "Too much is being asked at once.\nMaybe try again in a moment.");
    };
  }

  /// Why somebody may not hand out what is in a queue.
  static String notAllowed(String queue) {
    return "Only supporters of " + queue + " and people with the admin role may do this.";
  }

  private static String name(Facts facts) {
    var queue = facts.queue();
    return queue == null ? "its queue" : queue.name();
  }

  private static Fault doesNotFit(Facts facts) {
    var queue = facts.queue();
    return queue == null ? WRONG_KIND.of() : DOES_NOT_MATCH.of(queue.casePattern(), queue.name());
  }

  private Said alreadyHeld(Facts facts) {
    var item = facts.item();
    var holder = item == null ? null : PersonRef.of(item.holder(), people);
    if (holder == null || isOpen(item)) {
      return Said.of("not-done", "Case " + key(facts) + " is open.");
    }
    return Said.of(
        "already-held",
        "Case %s is held by %s.".formatted(key(facts), holder.displayName()),
        "holder",
        holder);
  }

  private static boolean isOpen(@Nullable WorkItem item) {
    return item != null && (item.state() == State.WAITING || item.state() == State.PARKED);
  }

  private Said cannotTakeIt(Facts facts) {
    var person = PersonRef.of(facts.person(), people);
    var because = facts.because();
    var more = new HashMap<String, Object>();
    more.put("rule", String.valueOf(facts.rule()));
    if (person != null) {
      more.put("person", person);
    }
    if (because != null) {
      more.put("reason", Map.of("code", because.code(), "args", because.args()));
    }
    var who = person == null ? "This person" : person.displayName();
    var detail = "%s cannot take it: %s.".formatted(who, text(because, facts.rule()));
    return new Said("cannot-take-it", detail, List.of(), more);
  }

  private static String text(@Nullable Reason because, @Nullable String rule) {
    return because == null ? String.valueOf(rule) : because.text();
  }

  private static String key(Facts facts) {
    var item = facts.item();
    return item == null ? "" : item.key();
  }
}
