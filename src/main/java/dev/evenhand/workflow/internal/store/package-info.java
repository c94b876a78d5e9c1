/// Instances, their tasks and errors as they are kept.
@NullMarked
package dev.evenhand.workflow.internal.store;

import org.jspecify.annotations.NullMarked;
