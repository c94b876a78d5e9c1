package dev.evenhand.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/// Where contents are kept: a folder, or another system. It knows keys and bytes, and neither names
/// nor people. Every method may throw [StoreUnavailable].
public interface FileStore {
  /// What is to be stored.
  ///
  /// @param key of the form `<company>/<two digits>/<checksum>`
  /// @param checksum SHA-256, in hexadecimal digits
  record Content(String key, String checksum, long size) {}

  /// What is stored.
  ///
  /// @param at when it was stored
  record Stored(String key, long size, Instant at) {}

  boolean has(String key);

  /// Stores a content completely or not at all. Storing it again changes nothing.
  ///
  /// @param from a file with the bytes, which the store may take away
  void put(Content content, Path from);

  /// The bytes of a content from a place on.
  ///
  /// @param count how many will be read; there may be more
  InputStream open(String key, long from, long count);

  /// Forgets a content; does nothing when it has none of this key.
  void delete(String key);

  /// Shows everything whose key begins so.
  void each(String prefix, Consumer<Stored> seen);
}
