package dev.evenhand.files.internal;

import dev.evenhand.files.FileInfo;
import dev.evenhand.files.FileStore.Content;
import dev.evenhand.http.Idempotency;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what was brought; each deed is one short transaction.
@Component
@Transactional
class Shelf {
  private static final UUID NOBODY = new UUID(0, 0);

  private final FileTable files;
  private final ContentTable contents;
  private final FileNews news;
  private final Idempotency idempotency;
  private final Clock clock;

  Shelf(
      FileTable files, ContentTable contents, FileNews news, Idempotency idempotency, Clock clock) {
    this.files = files;
    this.contents = contents;
    this.news = news;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /// From now on for a day nobody throws the content away.
  void claim(Content content) {
    contents.claim(content, clock.instant());
  }

  boolean has(long file) {
    return files.kept(file, null).isPresent();
  }

  /// A new file with its first version, or the one that the same request made before; empty when
  /// that one is gone.
  Optional<FileInfo> add(String name, Content content, String mediaType, Request request) {
    var made =
        idempotency.once(
            request.caller(),
            "files",
            request.key(),
            () -> insert(name, arrival(content, mediaType, request), request.by()));
    return files.kept(made.getLeastSignificantBits(), 1).map(FileTable.Kept::info);
  }

  private UUID insert(String name, Arrival arrival, Actor by) {
    var id = files.insert(name, arrival);
    files.insertVersion(id, 1, arrival);
    news.created(files.kept(id, 1).orElseThrow().info(), by);
    return new UUID(0, id);
  }

  /// The next version of a file, or the one that the same request made before; empty when the file
  /// is gone.
  Optional<FileInfo> addVersion(long file, Content content, String mediaType, Request request) {
    var before = files.kept(file, null);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    var made =
        idempotency.once(
            request.caller(),
            "files/" + file,
            request.key(),
            () -> next(file, arrival(content, mediaType, request), request.by()));
    return files.kept(file, (int) made.getLeastSignificantBits()).map(FileTable.Kept::info);
  }

  /// Version 0 stands for none: the file went away meanwhile.
  private UUID next(long file, Arrival arrival, Actor by) {
    var version = files.nextVersion(file, arrival);
    version.ifPresent(number -> {
      files.insertVersion(file, number, arrival);
      var before = files.kept(file, number - 1).map(FileTable.Kept::info).orElse(null);
      news.changed(before, files.kept(file, number).orElseThrow().info(), by);
    });
    return new UUID(0, version.orElse(0));
  }

  private Arrival arrival(Content content, String mediaType, Request request) {
    return new Arrival(content.checksum(), mediaType, request.by().person(), clock.instant());
  }

  /// Who brings something, and by which request.
  ///
  /// @param key the `Idempotency-Key`; null for none
  record Request(@Nullable String key, Actor by) {
    UUID caller() {
      return by.findPerson().map(PersonId::value).orElse(NOBODY);
    }
  }
}
