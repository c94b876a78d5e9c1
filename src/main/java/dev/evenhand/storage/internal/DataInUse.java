package dev.evenhand.storage.internal;

import java.nio.file.Path;

/// Another Evenhand runs on the same data directory.
final class DataInUse extends RuntimeException {
  private static final long serialVersionUID = 1;

  DataInUse(Path directory) {
    super("Expected to use the data in " + directory + ", but another Evenhand is running on it.");
  }
}
