package dev.evenhand.solver.internal.engine;

import dev.evenhand.solver.internal.solve.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the engine shall do: the first line of its input.
///
/// @param format which kind of problem the document is
/// @param start a solution to begin with, or null
public record Job(String format, String document, @Nullable JsonNode start, Limits limits) {}
