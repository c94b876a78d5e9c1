package dev.evenhand.files.internal;

import dev.evenhand.files.FileInfo;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells audit and open screens what happens to files.
@Component
class FileNews {
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FileNews(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void created(FileInfo file, Actor by) {
    tell("created", file, null, facts(file), by);
  }

  void changed(@Nullable FileInfo before, FileInfo file, Actor by) {
    tell("changed", file, before == null ? null : facts(before), facts(file), by);
  }

  void deleted(FileInfo file, Actor by) {
    tell("deleted", file, facts(file), null, by);
  }

  private void tell(
      String action,
      FileInfo file,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after,
      Actor by) {
    events.publishEvent(
        Changed.of(
            clock.instant(),
            by,
            action,
            new Subject("file", file.id(), file.name()),
            before,
            after));
  }

  private static Map<String, Object> facts(FileInfo file) {
    return Map.of(
        "fileVersion", file.version(),
        "mediaType", file.mediaType(),
        "size", file.size(),
        "checksum", file.checksum());
  }
}
