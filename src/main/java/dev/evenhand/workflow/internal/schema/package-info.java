/// JSON Schema and patterns, by libraries.
@NullMarked
package dev.evenhand.workflow.internal.schema;

import org.jspecify.annotations.NullMarked;
