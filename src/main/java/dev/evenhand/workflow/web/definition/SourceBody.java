package dev.evenhand.workflow.web.definition;

import dev.evenhand.http.Word;
import dev.evenhand.workflow.domain.version.SourceFormat;
import org.jspecify.annotations.Nullable;

/// The document of a workflow as it is written; a request may as well be the document itself.
///
/// @param format when left out, what begins with a brace is JSON
record SourceBody(String source, @Nullable Word<SourceFormat> format) {}
