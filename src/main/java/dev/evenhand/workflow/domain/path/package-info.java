/// Queries into a value, written as JSONPath (RFC 9535).
@NullMarked
package dev.evenhand.workflow.domain.path;

import org.jspecify.annotations.NullMarked;
