/// What the hub is told of tasks, and what is heard from it.
@NullMarked
package dev.evenhand.workflow.internal.run.hub;

import org.jspecify.annotations.NullMarked;
