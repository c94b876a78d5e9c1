package dev.evenhand.notify.domain;

import dev.evenhand.people.Changed;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.work.WorkChanged.Change;
import dev.evenhand.workflow.InstancesMoved;
import dev.evenhand.workflow.InstancesMoved.Move;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What open screens hear about a change: its topic and ids, no data. They fetch again what they
/// show, each with the powers of its own person.
public final class Topics {
  /// More ids than this are left out; null stands for any.
  private static final int MANY = 50;

  private Topics() {}

  public static Optional<Map<String, Object>> of(Changed change) {
    return switch (change.subject()) {
      case "person", "team", "company-role" -> Optional.of(topic("people"));
      case "ticket", "task", "ticket-error" -> Optional.of(topic("tickets"));
      case "queue", "supporter" -> Optional.of(topic("queues"));
      case "shift", "presence", "leave", "closure" -> Optional.of(topic("availability"));
      case "roster-settings",
          "roster-person",
          "busy-mark",
          "fixed-turns",
          "week-allowance",
          "planning-run",
          "timetable",
          "swap-request",
          "roster-import",
          "roster-sheet" ->
          Optional.of(topic("roster"));
      case "workflow" -> Optional.of(topic("workflows"));
      case "import" -> Optional.of(Map.of("topic", "imports", "id", change.subjectId()));
      case "file" -> Optional.of(topic("files"));
      default -> Optional.empty();
    };
  }

  public static Map<String, @Nullable Object> of(WorkChanged changed) {
    var changes = changed.changes();
    var message = new LinkedHashMap<String, @Nullable Object>();
    message.put("topic", "work");
    message.put("items", few(changes.stream().map(change -> change.item().value())));
    message.put("queues", few(changes.stream().map(change -> change.queue().value())));
    message.put("people", few(changes.stream().flatMap(Topics::people)));
    return message;
  }

  /// Which instances went on, and where each stands now.
  public static Map<String, @Nullable Object> of(InstancesMoved moved) {
    var moves = moved.moves();
    var message = new LinkedHashMap<String, @Nullable Object>();
    message.put("topic", "tickets");
    message.put("moves", moves.size() > MANY ? null : moves.stream().map(Topics::move).toList());
    return message;
  }

  /// Nothing but a topic; something about it changed.
  public static Map<String, Object> topic(String name) {
    return Map.of("topic", name);
  }

  /// After a time in which nothing was heard.
  public static Collection<Map<String, Object>> all() {
    return Stream.of(
            "work",
            "notices",
            "availability",
            "queues",
            "people",
            "roster",
            "files",
            "workflows",
            "tickets")
        .map(Topics::topic)
        .toList();
  }

  /// Whose connections must prove again that they may listen.
  public static Optional<UUID> farewell(Changed change) {
    var isGone =
        (change.subject().equals("session") && change.action().equals("signed-out"))
            || (change.subject().equals("person") && change.action().equals("deleted"));
    return isGone ? Optional.of(UUID.fromString(change.subjectId())) : Optional.empty();
  }

  private static Map<String, Object> move(Move move) {
    return Map.of(
        "instance", move.instance().value(), "label", move.label(), "status", move.status().word());
  }

  private static Stream<UUID> people(Change change) {
    return Stream.of(Optional.ofNullable(change.from()), Optional.ofNullable(change.to()))
        .flatMap(Optional::stream)
        .map(PersonId::value);
  }

  private static @Nullable List<UUID> few(Stream<UUID> ids) {
    var found = ids.filter(Objects::nonNull).distinct().limit(MANY + 1L).toList();
    return found.size() > MANY ? null : found;
  }
}
