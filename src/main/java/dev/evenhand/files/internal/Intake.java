package dev.evenhand.files.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.files.FileInfo;
import dev.evenhand.files.FileStore;
import dev.evenhand.files.FileStore.Content;
import dev.evenhand.files.domain.FileResult;
import dev.evenhand.files.domain.FileResult.Done;
import dev.evenhand.files.domain.FileResult.Empty;
import dev.evenhand.files.domain.FileResult.NoSuchFile;
import dev.evenhand.files.domain.FileResult.TooLarge;
import dev.evenhand.files.domain.FileResult.WrongEnding;
import dev.evenhand.files.domain.FileResult.WrongType;
import dev.evenhand.files.internal.Shelf.Request;
import dev.evenhand.people.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/// Receives files: first to the disk, in pieces; then, when all of it is there and is what may be
/// attached, to the store; its row comes last. No transaction is open while bytes are on their way,
/// and whatever ends in between leaves nothing that anybody sees.
@Service
@EnableConfigurationProperties(FileSettings.class)
public class Intake {
  private final Sniffer sniffer;
  private final Spool spool;
  private final FileStore store;
  private final Shelf shelf;
  private final FileSettings settings;

  Intake(Sniffer sniffer, Spool spool, FileStore store, Shelf shelf, FileSettings settings) {
    this.sniffer = sniffer;
    this.spool = spool;
    this.store = store;
    this.shelf = shelf;
    this.settings = settings;
  }

  /// Somebody's bytes.
  ///
  /// @param announced how many there are; negative when nobody has said it
  public record Source(InputStream bytes, long announced) {}

  /// Takes a file of its own.
  ///
  /// @param key the `Idempotency-Key` of the request; null for none
  public FileResult add(String name, Source source, @Nullable String key) throws IOException {
    return receive(
        name,
        source,
        (content, mediaType) ->
            shelf.add(name, content, mediaType, new Request(key, Actor.current())));
  }

  /// Takes the next version of a file. The name stays; the content may be of another type.
  public FileResult addVersion(FileInfo file, Source source, @Nullable String key)
      throws IOException {
    return receive(
        file.name(),
        source,
        (content, mediaType) ->
            shelf.addVersion(file.id(), content, mediaType, new Request(key, Actor.current())));
  }

  /// Writes down what has been stored; empty when there is no such file any more.
  private interface Entry {
    Optional<FileInfo> write(Content content, String mediaType);
  }

  private FileResult receive(String name, Source source, Entry entry) throws IOException {
    long most = settings.maxSize().toBytes();
    if (source.announced() > most) {
      return new TooLarge(most);
    }
    var ending = settings.types().refusedEnding(name);
    if (ending.isPresent()) {
      return new WrongEnding(ending.get());
    }
    var head = source.bytes().readNBytes(Sniffer.HEAD);
    if (head.length == 0) {
      return new Empty();
    }
    var mediaType = sniffer.mediaType(name, head);
    if (!settings.types().allow(mediaType)) {
      return new WrongType(mediaType);
    }
    try (var upload = spool.begin()) {
      if (!upload.fill(head, source.bytes(), most)) {
        return new TooLarge(most);
      }
      var content = store(upload);
      return entry.write(content, mediaType).<FileResult>map(Done::new).orElseGet(NoSuchFile::new);
    }
  }

  private Content store(Spool.Upload upload) {
    var checksum = upload.checksum();
    var content = new Content(Keys.of(Tenancy.current(), checksum), checksum, upload.size());
    shelf.claim(content);
    if (!store.has(content.key())) {
      store.put(content, upload.path());
    }
    return content;
  }
}
