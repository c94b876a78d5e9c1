package dev.evenhand.availability.web;

import java.time.LocalDate;
import java.util.UUID;

/// Leave as the API shows it.
record LeaveView(
    UUID id,
    UUID personId,
    String username,
    String displayName,
    LocalDate start,
    LocalDate end,
    String note,
    long version,
    boolean mayEdit) {}
