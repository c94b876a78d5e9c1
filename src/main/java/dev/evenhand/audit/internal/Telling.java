package dev.evenhand.audit.internal;

import dev.evenhand.people.Changed;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Ids;
import dev.evenhand.work.Queues;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.work.WorkChanged.Change;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts events into the words of the audit.
@Component
class Telling {
  private final People people;
  private final Queues queues;
  private final Ids ids;

  Telling(People people, Queues queues, Ids ids) {
    this.people = people;
    this.queues = queues;
    this.ids = ids;
  }

  Told of(Changed change) {
    var entry =
        new AuditEntry(
            ids.next(),
            change.at(),
            id(change.actor()),
            change.actorName(),
            change.action(),
            change.subject(),
            change.subjectId(),
            change.name(),
            change.before(),
            change.after());
    return new Told(entry, Json.fingerprint(change));
  }

  List<Told> of(WorkChanged changed) {
    var changes = changed.changes();
    var words = new Words(names(changed));
    return changes.stream().map(change -> told(changed, change, words)).toList();
  }

  /// Those the event brings, and what those are called that are gone.
  private Map<String, String> names(WorkChanged changed) {
    var names = new HashMap<String, String>(changed.names());
    var gone =
        changed.changes().stream()
            .flatMap(change -> Stream.of(change.from(), change.to()))
            .flatMap(Stream::ofNullable)
            .filter(person -> !names.containsKey(person.toString()))
            .distinct()
            .toList();
    if (!gone.isEmpty()) {
      people.named(gone).forEach((id, person) -> names.put(id.toString(), person.displayName()));
    }
    var goneQueues =
        changed.changes().stream()
            .map(Change::queue)
            .filter(queue -> !names.containsKey(queue.toString()))
            .distinct()
            .toList();
    if (!goneQueues.isEmpty()) {
      queues.named(goneQueues).forEach((id, queue) -> names.put(id.toString(), queue.name()));
    }
    return names;
  }

  private Told told(WorkChanged changed, Change change, Words words) {
    var action = change.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var entry =
        new AuditEntry(
            ids.next(),
            changed.at(),
            id(change.by()),
            change.byName(),
            action,
            change.kind(),
            change.item().toString(),
            change.key(),
            words.before(change),
            words.after(change));
    return new Told(entry, null);
  }

  private static @Nullable UUID id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  /// Names of what a change mentions.
  private record Words(Map<String, String> names) {
    @Nullable Map<String, Object> before(Change change) {
      return change.before() == null ? null : fields(change.before(), change.from(), change.to());
    }

    Map<String, Object> after(Change change) {
      var fields = fields(change.after(), change.to(), change.from());
      if (change.before() == null) {
        Optional.ofNullable(names.get(change.queue().toString()))
            .ifPresent(queue -> fields.put("queue", queue));
      }
      if (change.decision() != null) {
        fields.put("decisionId", change.decision().toString());
      }
      if (!change.comment().isEmpty()) {
        fields.put("comment", change.comment());
      }
      return fields;
    }

    /// The facts, and the holder if it is not the same on the other side.
    private Map<String, Object> fields(
        Map<String, String> facts, @Nullable PersonId holder, @Nullable PersonId other) {
      var fields = new LinkedHashMap<String, Object>(facts);
      if (holder != null && !holder.equals(other)) {
        fields.put("holder", names.getOrDefault(holder.toString(), holder.toString()));
      }
      return fields;
    }
  }
}
