package dev.evenhand.work;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One piece of work as it stands.
///
/// @param kind what it is, such as `case`; data to the hub
/// @param key what people call it; unique among the items of its kind
/// @param holding who holds it, or completed it as holder; null while nobody does
/// @param openedAt when it began in the world
/// @param createdAt when Evenhand heard of it
/// @param attributes further facts that only its own module understands
/// @param requires words of which whoever gets it must have at least one, see [#requirements];
///   nothing lets anybody have it
/// @param version grows with every change; [#ARRIVING] until the first of them is decided
public record WorkItem(
    WorkItemId id,
    QueueId queue,
    String kind,
    String key,
    Priority priority,
    State state,
    @Nullable Holding holding,
    Instant openedAt,
    Instant createdAt,
    Map<String, String> attributes,
    Set<String> requires,
    int version) {
  /// The version of an item that nothing was decided about yet.
  public static final int ARRIVING = 1;

  private static final Pattern REQUIREMENT =
      Pattern.compile(
          "role:[a-z_]+|company-role:\\S(?:.*\\S)?|person:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// Where an item is in its life.
  public enum State {
    /// Nobody has it; it is handed out as soon as somebody can take it.
    WAITING,
    /// Somebody put it back by hand; it is handed out when somebody asks for it.
    PARKED,
    HELD,
    DONE
  }

  /// How an item came to its holder.
  public enum Mode {
    AUTO,
    AUTO_REASSIGN,
    MANUAL,
    CLAIM,
    /// Taken over from elsewhere as it was.
    IMPORT
  }

  /// Who has an item, since when and by which decision.
  ///
  /// @param day the date of the assignment in the queue's calendar, under which it counts as load
  public record Holding(
      PersonId holder,
      Instant since,
      LocalDate day,
      Mode mode,
      String assignedBy,
      @Nullable DecisionId decision) {}

  public WorkItem {
    attributes = Map.copyOf(attributes);
    requires = requirements(requires);
    if ((state == State.HELD && holding == null)
        || ((state == State.WAITING || state == State.PARKED) && holding != null)) {
      throw new IllegalArgumentException("Expected exactly the held items to have a holder: " + id);
    }
  }

  /// The same words, each once and in their order: `role:task_worker` for a role of the system,
  /// `company-role:Finance` for one of the company's own, `person:` with an id for that person
  /// alone.
  ///
  /// @throws IllegalArgumentException when there is a word of another kind, which nobody could have
  public static Set<String> requirements(Collection<String> words) {
    for (var word : words) {
      if (!REQUIREMENT.matcher(word).matches()) {
        throw new IllegalArgumentException(
            "Expected role:…, company-role:… or person:… of an item, but got " + word + ".");
      }
    }
    return words.isEmpty()
        ? Set.of()
        : Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(words)));
  }

  /// Who has it, if anybody.
  public @Nullable PersonId holder() {
    return holding == null ? null : holding.holder();
  }
}
