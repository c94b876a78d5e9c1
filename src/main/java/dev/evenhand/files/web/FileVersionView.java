package dev.evenhand.files.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a file.
record FileVersionView(
    int version,
    String mediaType,
    long size,
    String checksum,
    @Nullable UUID uploaderId,
    String uploaderName,
    Instant uploadedAt) {}
