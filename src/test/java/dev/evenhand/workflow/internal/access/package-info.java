/// What signs calls.
@NullMarked
package dev.evenhand.workflow.internal.access;

import org.jspecify.annotations.NullMarked;
