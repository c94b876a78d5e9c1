package dev.evenhand.files;

import dev.evenhand.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of a file, as people see it; data refer to a file by `{"file_id": id}`.
///
/// @param version 1 for the first
/// @param mediaType as the content itself says
/// @param size in bytes
/// @param checksum SHA-256, in hexadecimal digits
/// @param uploader who brought this version; null when Evenhand did
public record FileInfo(
    long id,
    String name,
    int version,
    String mediaType,
    long size,
    String checksum,
    @Nullable PersonId uploader,
    Instant uploadedAt) {}
