package dev.evenhand.cases.web.look;

import static dev.evenhand.http.FaultKind.NOT_AN_INSTANT;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.internal.Lookup;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.Queue;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItems.By;
import dev.evenhand.work.WorkItems.Filter;
import dev.evenhand.work.WorkItems.Range;
import dev.evenhand.work.WorkItems.Sort;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Which cases to list, as the address says it.
///
/// `state`, `queue` (id or name), `holder` (id, username or `me`) and `priority` can be repeated;
/// `from` and `to` mean the opening, `createdFrom` and `createdTo` the arrival in Evenhand.
record CaseQuery(Filter filter, Sort sort) {
  private static final int LONGEST_TEXT = 100;
  private static final Map<String, By> SORTS =
      Map.of(
          "createdAt", By.CREATED,
          "openedAt", By.OPENED,
          "priority", By.PRIORITY,
          "caseId", By.KEY,
          "heldSince", By.HELD_SINCE);

  /// @throws dev.evenhand.http.InvalidInput with every fault
  static CaseQuery read(MultiValueMap<String, String> params, Lookup lookup) {
    var fields = new Fields();
    var reader = new Reader(params, fields);
    var filter =
        new Filter(
            CaseFacts.KIND,
            reader.each("state", CaseQuery::state),
            reader.each("queue", text -> lookup.findQueue(text).map(Queue::id)),
            reader.each("holder", text -> holder(text, lookup)),
            reader.each("priority", CaseQuery::priority),
            fields.optionalText("q", params.getFirst("q"), LONGEST_TEXT),
            CaseFacts.SEARCHED,
            reader.range("from", "to"),
            reader.range("createdFrom", "createdTo"));
    var sort = sort(fields, params.getFirst("sort"));
    fields.check();
    return new CaseQuery(filter, sort);
  }

  private static Optional<State> state(String text) {
    return new Word<State>(text).among(State.class);
  }

  private static Optional<Priority> priority(String text) {
    return new Word<Priority>(text).among(Priority.class);
  }

  private static Optional<PersonId> holder(String text, Lookup lookup) {
    return text.equals("me")
        ? Actor.current().findPerson()
        : lookup.findPerson(text).map(Person::id);
  }

  private static Sort sort(Fields fields, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Sort.NEWEST;
    }
    var isDown = text.startsWith("-");
    var by = SORTS.get(isDown ? text.substring(1) : text);
    if (by == null) {
      fields.fault("sort", NOT_ONE_OF.of(SORTS.keySet().stream().sorted().toList(), text));
      return Sort.NEWEST;
    }
    return new Sort(by, isDown);
  }

  /// The parameters, and what is wrong with them.
  private record Reader(MultiValueMap<String, String> params, Fields fields) {
    <T> Set<T> each(String name, Function<String, Optional<T>> find) {
      var found = new HashSet<T>();
      for (var text : params.getOrDefault(name, List.of())) {
        if (!text.isBlank()) {
          find.apply(text.strip())
              .ifPresentOrElse(found::add, () -> fields.fault(name, UNKNOWN.of(text)));
        }
      }
      return found;
    }

    Range range(String from, String to) {
      return new Range(instant(from), instant(to));
    }

    @Nullable Instant instant(String field) {
      var text = params.getFirst(field);
      if (text == null || text.isBlank()) {
        return null;
      }
      try {
        return Instant.parse(text.strip());
      } catch (DateTimeException e) {
        fields.fault(field, NOT_AN_INSTANT.of(text));
        return null;
      }
    }
  }
}
