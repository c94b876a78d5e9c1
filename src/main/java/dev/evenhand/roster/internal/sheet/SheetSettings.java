package dev.evenhand.roster.internal.sheet;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How Google Sheets is reached.
///
/// @param keyFile the key of a service account, used while there is one company
/// @param keyDirectory where each of several companies has a key of its own, in a file named by its
///   id and `.json`: none may read what another one shared
/// @param address of the API
/// @param timeout of a single answer
/// @param patience how long to go on trying
@ConfigurationProperties("evenhand.sheets")
record SheetSettings(
    @Nullable Path keyFile,
    @Nullable Path keyDirectory,
    @DefaultValue("https://sheets.googleapis.com/") String address,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("20s") Duration patience) {}
