/// Conditions of transitions, and whether they hold.
@NullMarked
package dev.evenhand.workflow.domain.condition;

import org.jspecify.annotations.NullMarked;
