package dev.evenhand.workflow.domain.document;

import org.jspecify.annotations.Nullable;

/// Sources of the layouts in which data is edited and shown; without one, the schema draws it.
public record Layouts(@Nullable String edit, @Nullable String display) {}
