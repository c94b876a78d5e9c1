package dev.evenhand.files.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file with its newest version.
///
/// @param checksum SHA-256, in hexadecimal digits
/// @param uploaderId null when Evenhand brought it
/// @param mayDelete whether the reader may delete the file, unless something refers to it
record FileView(
    long id,
    String name,
    int version,
    String mediaType,
    long size,
    String checksum,
    @Nullable UUID uploaderId,
    String uploaderName,
    Instant uploadedAt,
    boolean mayDelete) {}
