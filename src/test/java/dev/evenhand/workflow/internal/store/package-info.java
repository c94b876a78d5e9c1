/// What is known of the work of tasks, whichever way it is heard.
@NullMarked
package dev.evenhand.workflow.internal.store;

import org.jspecify.annotations.NullMarked;
