/// What differs between two documents of a workflow.
@NullMarked
package dev.evenhand.workflow.domain.difference;

import org.jspecify.annotations.NullMarked;
