/// Reads a definition, and lists everything that is wrong with it.
@NullMarked
package dev.evenhand.workflow.domain.reading;

import org.jspecify.annotations.NullMarked;
