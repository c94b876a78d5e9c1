package dev.evenhand.work.internal.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Priority;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.domain.Item;
import dev.evenhand.work.domain.Terms;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a decision looked at besides the situation: the item's facts and, in the order in which
/// they were asked for, the counts.
///
/// @param requires null where nothing is, and in what was written down before anything could be
// An array, since thousands are written; records of counts are never compared.
@SuppressWarnings("ArrayRecordComponent")
record Recorded(
    String key,
    Priority priority,
    List<UUID> tried,
    boolean checkShift,
    @Nullable LocalTime atTime,
    @Nullable UUID named,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable Set<String> requires,
    int[] counts) {
  static Recorded of(Item item, int[] counts) {
    var terms = item.terms();
    var named = terms.named();
    return new Recorded(
        item.key(),
        item.priority(),
        terms.tried().stream().map(PersonId::value).toList(),
        terms.checkShift(),
        terms.atTime(),
        named == null ? null : named.value(),
        terms.requires(),
        counts);
  }

  Item item(WorkItemId id) {
    Set<PersonId> all = tried.stream().map(PersonId::new).collect(Collectors.toSet());
    Set<String> required = requires == null ? Set.of() : requires;
    var person = named == null ? null : new PersonId(named);
    return new Item(id, key, priority, new Terms(all, checkShift, atTime, person, required));
  }
}
