/// A definition: a workflow with its tasks, transitions and ticket types.
@NullMarked
package dev.evenhand.workflow.domain.document;

import org.jspecify.annotations.NullMarked;
