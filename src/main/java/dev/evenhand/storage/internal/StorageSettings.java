package dev.evenhand.storage.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the data lives. Without a `url` an embedded server keeps it in `directory`.
///
/// @param url JDBC address of your own PostgreSQL database
/// @param user the role that owns the tables there; it needs `createrole`
/// @param connections the most connections of this process
@ConfigurationProperties("evenhand.database")
record StorageSettings(
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("data") Path directory,
    @DefaultValue("16") int connections) {
  StorageSettings {
    if (url != null && user == null) {
      throw new IllegalArgumentException(
          "Expected evenhand.database.user beside evenhand.database.url, but it is missing.");
    }
  }
}
