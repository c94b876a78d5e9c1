package dev.evenhand.workflow.domain.reading;

import dev.evenhand.workflow.domain.path.Patterns;
import dev.evenhand.workflow.domain.schema.Schemas;

/// What a definition cannot be read without.
public record Tools(Schemas schemas, Patterns patterns) {}
