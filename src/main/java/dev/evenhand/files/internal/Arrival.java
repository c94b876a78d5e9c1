package dev.evenhand.files.internal;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A content that is in the store and becomes a version of a file.
///
/// @param by who brought it; null when Evenhand did
record Arrival(String checksum, String mediaType, @Nullable PersonId by, Instant at) {}
